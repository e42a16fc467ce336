using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Querying;
using HandoffPortal.LocalDataverse.Schema;

namespace HandoffPortal.LocalDataverse.Writing;

/// <summary>Answers creates, updates, upserts and deletes, with the preconditions of dataverse-facts.md §15.</summary>
internal sealed class WriteRequests(Call call, DataRequest request, RequestUrl url)
{
    private readonly Preferences _preferences = Preferences.Of(request);

    public DataResponse Create(Table table)
    {
        Guid id = new RowWriter(call, table).Create(new RowBody(call, table).Read(request.Body));
        return Written(201, table, id);
    }

    /// <summary>An update, or a create under the caller's key: <c>If-Match</c> forbids the create, <c>If-None-Match: *</c> the update.</summary>
    public DataResponse Upsert(Table table, Guid id)
    {
        IDictionary<string, object?>? current = call.Session.Find(call.Key, table, id);
        Dictionary<string, object?> values = new RowBody(call, table).Read(request.Body);
        if (current is not null)
        {
            DemandMatch(current);
            if (request.Header("If-None-Match") == "*")
            {
                throw DataverseFault.Duplicate();
            }
            new RowWriter(call, table).Update(id, values, current);
            return Written(200, table, id);
        }
        if (request.Header("If-Match") is not null)
        {
            throw DataverseFault.NoSuchRow(table.LogicalName, id);
        }
        values.TryAdd(table.PrimaryKey, id);
        new RowWriter(call, table).Create(values);
        return Written(201, table, id);
    }

    public DataResponse Delete(Table table, Guid id)
    {
        IDictionary<string, object?> current =
            call.Session.Find(call.Key, table, id) ?? throw DataverseFault.NoSuchRow(table.LogicalName, id);
        DemandMatch(current);
        new RowWriter(call, table).Delete(id, current);
        return DataResponse.NoContent;
    }

    /// <summary>Sets one column: <c>PUT set(id)/column</c>, or clears it: <c>DELETE set(id)/column</c>.</summary>
    public DataResponse SetColumn(Table table, Guid id, string column)
    {
        IDictionary<string, object?> current =
            call.Session.Find(call.Key, table, id) ?? throw DataverseFault.NoSuchRow(table.LogicalName, id);
        DemandMatch(current);
        string body =
            request.Method == "DELETE" ? $$"""{"{{column}}":null}""" : SingleValueBody.Rename(request.Body, column);
        new RowWriter(call, table).Update(id, new RowBody(call, table).Read(body), current);
        return DataResponse.NoContent;
    }

    private void DemandMatch(IDictionary<string, object?> current)
    {
        if (
            request.Header("If-Match") is string expected
            && expected != "*"
            && expected != Row.ETagOf((long)current["versionnumber"]!)
        )
        {
            throw DataverseFault.StaleVersion();
        }
    }

    private DataResponse Written(int status, Table table, Guid id)
    {
        string address = $"{call.Organisation.ServiceRoot}{table.SetName}({id:D})";
        DataResponse response = _preferences.ReturnRepresentation
            ? new ReadRequests(call, request, url).Representation(status, table, id)
            : DataResponse.NoContent;
        return response.With("OData-EntityId", address).With("Location", address);
    }
}
