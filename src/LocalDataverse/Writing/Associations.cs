using System.Text.Json;
using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Schema;
using HandoffPortal.LocalDataverse.Security;

namespace HandoffPortal.LocalDataverse.Writing;

/// <summary>Associates and disassociates rows through <c>$ref</c> (dataverse-facts.md §15).</summary>
internal sealed class Associations(Call call, DataRequest request)
{
    public DataResponse Add(Table table, Guid id, Navigation navigation)
    {
        DemandRow(table, id);
        Guid target = Referenced(navigation.Target);
        navigation.Relation.Match<object?>(
            lookup => SetLookup(table, id, lookup.Column, target),
            children => SetLookup(call.Schema[navigation.Target], target, children.TargetColumn, id),
            links => Link(links, id, target)
        );
        return DataResponse.NoContent;
    }

    /// <param name="target">The other row; null for a lookup, which holds one anyway.</param>
    public DataResponse Remove(Table table, Guid id, Navigation navigation, Guid? target)
    {
        DemandRow(table, id);
        navigation.Relation.Match<object?>(
            lookup => SetLookup(table, id, lookup.Column, null),
            children => SetLookup(call.Schema[navigation.Target], Needed(target), children.TargetColumn, null),
            links => Unlink(links, id, Needed(target))
        );
        return DataResponse.NoContent;
    }

    private static Guid Needed(Guid? target) =>
        target ?? throw DataverseFault.BadQuery("Name the row to disassociate: set(id)/navigation(id)/$ref.");

    private object? Link(Relation.ManyToMany links, Guid id, Guid target)
    {
        Table intersect = call.Schema[links.Intersect];
        new RowWriter(call, intersect).Create(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [links.OwnColumn] = id,
                [links.TargetColumn] = target,
            }
        );
        return null;
    }

    private object? Unlink(Relation.ManyToMany links, Guid id, Guid target)
    {
        call.Caller.Privileges.Demand(Access.Delete, links.Intersect);
        call.Session.Execute(
            $"DELETE FROM \"{links.Intersect}\" WHERE organisation = @organisation "
                + $"AND \"{links.OwnColumn}\" = @id AND \"{links.TargetColumn}\" = @target",
            new
            {
                organisation = call.Key,
                id = id.ToString("D"),
                target = target.ToString("D"),
            }
        );
        return null;
    }

    private object? SetLookup(Table table, Guid id, string column, Guid? value)
    {
        IDictionary<string, object?> current = DemandRow(table, id);
        new RowWriter(call, table).Update(
            id,
            new Dictionary<string, object?>(StringComparer.Ordinal) { [column] = value },
            current
        );
        return null;
    }

    private IDictionary<string, object?> DemandRow(Table table, Guid id) =>
        call.Session.Find(call.Key, table, id) ?? throw DataverseFault.NoSuchRow(table.LogicalName, id);

    private Guid Referenced(string targetTable)
    {
        try
        {
            using JsonDocument body = JsonDocument.Parse(request.Body);
            return
                body.RootElement.ValueKind == JsonValueKind.Object
                && body.RootElement.TryGetProperty("@odata.id", out JsonElement address)
                && address.ValueKind == JsonValueKind.String
                ? RowReference.Resolve(call, address.GetString()!, targetTable)
                : throw DataverseFault.BadPayload("the body must be {\"@odata.id\": \"address of a row\"}.");
        }
        catch (JsonException malformed)
        {
            throw DataverseFault.BadPayload($"the body is not JSON: {malformed.Message}");
        }
    }
}
