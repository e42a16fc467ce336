using System.Security.Cryptography;
using System.Text;
using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Schema;
using HandoffPortal.LocalDataverse.Security;
using Microsoft.OData.UriParser;

namespace HandoffPortal.LocalDataverse.Functions;

/// <summary>The functions of a row: <c>systemusers(id)/Microsoft.Dynamics.CRM.RetrieveUserPrivileges</c> alone.</summary>
internal static class BoundFunctions
{
    public static DataResponse Answer(Call call, Table table, Guid id, OperationSegment function)
    {
        string name = function.Operations.First().Name;
        return name == "RetrieveUserPrivileges"
            ? UserPrivileges(call, table, id)
            : throw DataverseFault.NoSuchResource(name);
    }

    private static DataResponse UserPrivileges(Call call, Table table, Guid id)
    {
        call.Caller.Privileges.Demand(Access.Read, table.LogicalName);
        IDictionary<string, object?> user =
            call.Session.Find(call.Key, table, id) ?? throw DataverseFault.NoSuchRow(table.LogicalName, id);
        IEnumerable<object> held = Callers
            .PrivilegesOf(call.Session, call.Organisation, id)
            .Names(call.Schema.Tables.Select(known => known.LogicalName))
            .Select(name =>
                (object)
                    new
                    {
                        Depth = "Global",
                        PrivilegeId = IdOf(name),
                        BusinessUnitId = user["_businessunitid_value"],
                        PrivilegeName = name,
                    }
            );
        return DataResponse.OfJson(
            200,
            Json.Of(
                new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["@odata.context"] =
                        $"{call.Organisation.ServiceRoot}$metadata#Microsoft.Dynamics.CRM.RetrieveUserPrivilegesResponse",
                    ["RolePrivileges"] = held.ToArray(),
                }
            )
        );
    }

    // A privilege has the same id in every organisation.
    private static Guid IdOf(string name) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes(name.ToUpperInvariant())).AsSpan(0, 16));
}
