using HandoffPortal.LocalDataverse.Schema;

namespace HandoffPortal.LocalDataverse.Querying;

/// <summary>The condition under which rows of one table belong to a row of another.</summary>
internal static class RelationSql
{
    /// <param name="alias">The name of <paramref name="target"/> in the statement.</param>
    /// <param name="parentKey">The key of the row that the relation starts from.</param>
    /// <param name="lookup">For a lookup, the id that it holds.</param>
    public static string Related(Relation relation, Table target, string alias, string parentKey, string lookup) =>
        relation.Match(
            manyToOne: _ => $"{alias}.\"{target.PrimaryKey}\" = {lookup}",
            oneToMany: children => $"{alias}.\"{children.TargetColumn}\" = {parentKey}",
            manyToMany: links =>
                $"{alias}.\"{target.PrimaryKey}\" IN (SELECT \"{links.TargetColumn}\" FROM \"{links.Intersect}\" "
                + $"WHERE organisation = @organisation AND \"{links.OwnColumn}\" = {parentKey})"
        );
}
