using HandoffPortal.LocalDataverse.Hosting;
using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Querying;
using HandoffPortal.LocalDataverse.Schema;
using HandoffPortal.LocalDataverse.Security;
using HandoffPortal.LocalDataverse.Storage;

namespace HandoffPortal.LocalDataverse.Records;

/// <summary>Finds the row that a record address names, with what a reader wants beside it.</summary>
internal sealed class RecordPages(Organisation organisation, Database database, TimeProvider time)
{
    // Loopback only, sample data only: the page reads with every privilege and without a caller.
    private static readonly Caller Anyone = new(
        Guid.Empty,
        Guid.Empty,
        new Privileges(Guid.Empty, ["System Administrator"])
    );

    public Task AnswerAsync(HttpContext context)
    {
        IQueryCollection query = context.Request.Query;
        string table = query["etn"].ToString();
        _ = Guid.TryParse(query["id"], out Guid id);
        string? page = database.Read(session =>
            Find(new Call(organisation, Anyone, session, time.GetUtcNow()), table, id)
        );
        context.Response.StatusCode = page is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        return context.Response.WriteAsync(
            page ?? RecordPage.Missing(organisation.Name, $"{organisation.Name} has no {table} with the id {id:D}."),
            context.RequestAborted
        );
    }

    private static string? Find(Call call, string tableName, Guid id)
    {
        if (call.Schema.Find(tableName) is not { IsIntersect: false, Key.Kind: ColumnKind.Id } table)
        {
            return null;
        }
        RowQuery query = new RowQuery(call, table) { WithLookupNames = true }.WhereKey(id);
        return query.Read(Selection.Of(call.Schema, table, null), 1) is [Row row]
            ? RecordPage.Write(call, row, [.. Lists(call, table, id)])
            : null;
    }

    private static IEnumerable<(string Title, IReadOnlyList<Row> Rows)> Lists(Call call, Table table, Guid id)
    {
        (string Title, string Navigation)[] wanted = table.LogicalName switch
        {
            "systemuser" =>
            [
                ("Roles", "systemuserroles_association"),
                ("Teams", "teammembership_association"),
                ("Queues", "queuemembership_association"),
            ],
            "queue" => [("Members", "queuemembership_association")],
            "team" => [("Roles", "teamroles_association"), ("Members", "teammembership_association")],
            _ => [],
        };
        return wanted.Select(list => (list.Title, Related(call, table.Navigations[list.Navigation], id)));
    }

    private static IReadOnlyList<Row> Related(Call call, Navigation navigation, Guid id)
    {
        Table target = call.Schema[navigation.Target];
        return new RowQuery(call, target)
            .WhereRelated(navigation, id, null)
            .Read(new Selection(target, [target.Columns[target.PrimaryName!]], []), Preferences.LargestPage);
    }
}
