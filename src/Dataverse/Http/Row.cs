using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;

namespace HandoffPortal.Dataverse.Http;

/// <summary>
/// A row of an answer. A column that is absent or null reads as null; one that must be there and isn't, or that has
/// another form than Dataverse documents, is a <see cref="FormatException"/>, which becomes a fault at the client's edge.
/// </summary>
internal readonly record struct Row(JsonElement Json)
{
    public string? Text(string column) =>
        Value(column) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public string RequiredText(string column) => Text(column) ?? throw Unreadable(column);

    public Guid? Id(string column) =>
        Text(column) is { } text ? (Guid.TryParse(text, out Guid id) ? id : throw Unreadable(column)) : null;

    public Guid RequiredId(string column) => Id(column) ?? throw Unreadable(column);

    /// <summary>The row that a lookup points to.</summary>
    public Guid? Lookup(string column) => Id(Table.Lookup(column));

    /// <summary>The name of the row that a lookup points to.</summary>
    public string? LookupName(string column) => Text($"{Table.Lookup(column)}@{Service.Annotation.Formatted}");

    public bool Flag(string column) => Value(column) is { ValueKind: JsonValueKind.True };

    public int? Number(string column) =>
        Value(column) is { } value
            ? value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number)
                ? number
                : throw Unreadable(column)
            : null;

    /// <summary>A choice, known or not. An empty one reads as 0: unspecified, or unknown.</summary>
    public Choice<T> Choice<T>(string column)
        where T : struct, Enum => new(Number(column) ?? 0);

    public DateTimeOffset? Instant(string column) =>
        Text(column) is { } text
            ? DateTimeOffset.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out DateTimeOffset instant
            )
                ? instant
                : throw Unreadable(column)
            : null;

    /// <summary>The rows of an expanded collection.</summary>
    public ImmutableArray<Row> Rows(string navigation) =>
        Value(navigation) is { ValueKind: JsonValueKind.Array } rows
            ? [.. rows.EnumerateArray().Select(row => new Row(row))]
            : [];

    /// <summary>The rows of a collection that must be there.</summary>
    public ImmutableArray<Row> RequiredRows(string member) =>
        Value(member) is { ValueKind: JsonValueKind.Array } ? Rows(member) : throw Unreadable(member);

    /// <summary>An object within.</summary>
    public Row? Within(string member) =>
        Value(member) is { ValueKind: JsonValueKind.Object } value ? new Row(value) : null;

    /// <summary>Is it the answer to a query, with rows in it?</summary>
    public bool IsCollection => Value("value") is { ValueKind: JsonValueKind.Array };

    public string? ETag => Text(Service.Annotation.ETag);

    private JsonElement? Value(string column) =>
        Json.ValueKind == JsonValueKind.Object
        && Json.TryGetProperty(column, out JsonElement value)
        && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    private static FormatException Unreadable(string column) => new($"The column {column} is missing or malformed.");
}
