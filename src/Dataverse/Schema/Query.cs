using System.Globalization;

namespace HandoffPortal.Dataverse.Schema;

/// <summary>Composes the address of a query (dataverse-facts.md §15).</summary>
/// <param name="Path">What is asked, for example an entity set.</param>
/// <param name="Options">The query options so far, already escaped.</param>
internal sealed record Query(string Path, params IReadOnlyList<string> Options)
{
    public static Query On(Table table) => new(table.Set);

    public static Query Row(Table table, Guid id) => new(table.Row(id));

    public Query Select(params IEnumerable<string> columns) => With("$select", string.Join(',', columns));

    public Query Where(string condition) => With("$filter", condition);

    public Query Expand(params IEnumerable<string> expansions) => With("$expand", string.Join(',', expansions));

    public Query Latest(string column, int count = 1) =>
        With("$orderby", $"{column} desc").With("$top", count.ToString(CultureInfo.InvariantCulture));

    public Query Count() => With("$count", "true").With("$top", "1");

    /// <summary>A part of a filter: any of these.</summary>
    public static string Any(IEnumerable<string> conditions) => $"({string.Join(" or ", conditions)})";

    /// <summary>A text as a literal.</summary>
    public static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>An expansion with the columns wanted.</summary>
    public static string Related(string navigation, params IEnumerable<string> columns) =>
        $"{navigation}($select={string.Join(',', columns)})";

    /// <inheritdoc/>
    public override string ToString() => Options.Count == 0 ? Path : $"{Path}?{string.Join('&', Options)}";

    private Query With(string option, string value) =>
        this with
        {
            Options = [.. Options, $"{option}={Uri.EscapeDataString(value)}"],
        };
}
