using HandoffPortal.LocalDataverse.Schema;

namespace HandoffPortal.LocalDataverse.Querying;

/// <summary>One row as it is answered.</summary>
/// <param name="Key">The value of the primary key.</param>
/// <param name="Version">Rises with each write; null for rows that carry none.</param>
/// <param name="Values">The selected columns, in order.</param>
/// <param name="LookupNames">For each selected lookup, the other row's name, when formatted values were asked for.</param>
/// <param name="Related">What <c>$expand</c> found, by navigation property.</param>
internal sealed record Row(
    Table Table,
    object Key,
    long? Version,
    IReadOnlyList<KeyValuePair<Column, object?>> Values,
    IReadOnlyDictionary<string, string?> LookupNames,
    IReadOnlyList<KeyValuePair<Navigation, IReadOnlyList<Row>>> Related
)
{
    /// <summary>The ETag of dataverse-facts.md §15.</summary>
    public string? ETag => Version is long version ? ETagOf(version) : null;

    public static string ETagOf(long version) => $"W/\"{version}\"";
}
