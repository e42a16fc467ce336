using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Schema;
using Microsoft.OData.UriParser;

namespace HandoffPortal.LocalDataverse.Writing;

/// <summary>Reads the address of a row inside a body: absolute, or relative to the Web API's root with or without a leading slash.</summary>
internal static class RowReference
{
    /// <exception cref="DataverseFault">400 when it is no row of that table, 404 when the row does not exist.</exception>
    public static Guid Resolve(Call call, string address, string targetTable)
    {
        Guid id = Parse(call, address, targetTable);
        return call.Session.Find(call.Key, call.Schema[targetTable], id) is not null
            ? id
            : throw DataverseFault.NoSuchRow(targetTable, id);
    }

    private static Guid Parse(Call call, string address, string targetTable)
    {
        Uri root = call.Organisation.ServiceRoot;
        RequestUrl url = RequestUrl.Parse(call.Schema, root, RequestAddress.Absolute(root, address));
        return
            url.Path is [EntitySetSegment set, KeySegment key]
            && call.Schema.FindSet(set.EntitySet.Name)?.LogicalName == targetTable
            && key.Keys.Single().Value is Guid id
            ? id
            : throw DataverseFault.BadPayload($"'{address}' is not the address of a row of '{targetTable}'.");
    }
}
