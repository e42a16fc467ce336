using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Schema;
using HandoffPortal.LocalDataverse.Storage;

namespace HandoffPortal.LocalDataverse.Writing;

/// <summary>
/// Removes a row with what hangs on it: links go, rows that can't be without it go too (an environment variable's value), other
/// lookups to it are emptied.
/// </summary>
internal static class RowRemoval
{
    public static void Remove(Call call, Table table, Guid id)
    {
        object parameters = new { organisation = call.Key, id = StoredValue.Of(id) };
        foreach (Navigation navigation in table.Navigations.Values)
        {
            string? statement = navigation.Relation.Match<string?>(
                manyToOne: _ => null,
                oneToMany: children => Detach(call.Schema[navigation.Target], children.TargetColumn),
                manyToMany: links => Delete(links.Intersect, links.OwnColumn)
            );
            if (statement is not null)
            {
                call.Session.Execute(statement, parameters);
            }
        }
        call.Session.Delete(call.Key, table, id);
    }

    private static string Detach(Table target, string column) =>
        target.Columns[column].Required
            ? Delete(target.LogicalName, column)
            : $"UPDATE \"{target.LogicalName}\" SET \"{column}\" = NULL WHERE organisation = @organisation AND \"{column}\" = @id";

    private static string Delete(string table, string column) =>
        $"DELETE FROM \"{table}\" WHERE organisation = @organisation AND \"{column}\" = @id";
}
