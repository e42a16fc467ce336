using System.Globalization;
using System.Text.Json;
using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Schema;

namespace HandoffPortal.LocalDataverse.Writing;

/// <summary>Reads one JSON value as what its column holds.</summary>
internal static class ColumnValue
{
    public static object? Read(Table table, Column column, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            return column.Required || column.Kind == ColumnKind.Boolean
                ? throw DataverseFault.InvalidArgument(
                    $"The column '{column.Name}' of '{table.LogicalName}' can't be null."
                )
                : null;
        }
        object result = OfKind(column.Kind, value) ?? throw WrongType(column, value);
        return result switch
        {
            string text when text.Length > column.MaxLength => throw TooLong(table, column),
            string { Length: 0 } => null,
            int number when column.Choices.Count > 0 && !column.Choices.ContainsKey(number) => throw OutOfRange(
                table,
                column,
                number
            ),
            _ => result,
        };
    }

    private static object? OfKind(ColumnKind kind, JsonElement value) =>
        (kind, value.ValueKind) switch
        {
            (ColumnKind.Text, JsonValueKind.String) => TextOf(value),
            (ColumnKind.Integer, JsonValueKind.Number) => value.TryGetInt32(out int number) ? number : null,
            (ColumnKind.BigInteger, JsonValueKind.Number) => value.TryGetInt64(out long number) ? number : null,
            (ColumnKind.Boolean, JsonValueKind.True or JsonValueKind.False) => value.GetBoolean(),
            (ColumnKind.Id, JsonValueKind.String) => Guid.TryParseExact(value.GetString(), "D", out Guid id)
                ? id
                : null,
            (ColumnKind.Instant, JsonValueKind.String) => DateTimeOffset.TryParse(
                value.GetString(),
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out DateTimeOffset instant
            )
                ? instant
                : null,
            _ => null,
        };

    // Half a surrogate pair is JSON, but no text.
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static DataverseFault WrongType(Column column, JsonElement value) =>
        DataverseFault.BadPayload(
            $"Cannot convert the literal '{value.GetRawText()}' to the type of '{column.Name}' ({column.Kind})."
        );

    // 0x80044331: StringLengthTooLong of the Dataverse error codes.
    private static DataverseFault TooLong(Table table, Column column) =>
        new(
            400,
            "0x80044331",
            $"A validation error occurred. The length of the '{column.Name}' attribute of the '{table.LogicalName}' entity "
                + $"exceeded the maximum allowed length of '{column.MaxLength}'."
        );

    // 0x8004431a: PicklistValueOutOfRange of the Dataverse error codes.
    private static DataverseFault OutOfRange(Table table, Column column, int value) =>
        new(
            400,
            "0x8004431a",
            $"A validation error occurred. The value {value} of '{column.Name}' on record of type '{table.LogicalName}' is outside "
                + $"the valid range. Accepted Values: {string.Join(",", column.Choices.Keys)}"
        );
}
