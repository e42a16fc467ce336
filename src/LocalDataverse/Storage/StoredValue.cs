using System.Globalization;
using HandoffPortal.LocalDataverse.Schema;

namespace HandoffPortal.LocalDataverse.Storage;

/// <summary>How values rest in the file: ids as lower-case text, instants as UTC text to the second, booleans as 0 and 1.</summary>
internal static class StoredValue
{
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static object? Of(object? value) =>
        value switch
        {
            Guid id => id.ToString("D"),
            bool flag => flag ? 1L : 0L,
            DateTimeOffset instant => instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture),
            _ => value,
        };

    /// <summary>The value that <paramref name="stored"/> stands for in a column of that kind.</summary>
    public static object? Read(ColumnKind kind, object? stored) =>
        stored is null or DBNull
            ? null
            : kind switch
            {
                ColumnKind.Id => Guid.Parse((string)stored),
                ColumnKind.Boolean => (long)stored != 0,
                ColumnKind.Integer => (int)(long)stored,
                ColumnKind.Instant => DateTimeOffset.ParseExact(
                    (string)stored,
                    InstantFormat,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal
                ),
                _ => stored,
            };
}
