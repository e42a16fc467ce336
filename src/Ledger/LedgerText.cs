using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace HandoffPortal.Ledger;

/// <summary>Values as the ledger's text columns hold them.</summary>
internal static class LedgerText
{
    /// <summary>UTC, seven digits of a second, always 28 characters: sorts as text.</summary>
    internal static string Of(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>The instant back.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    internal static DateTimeOffset Instant(string text) =>
        DateTimeOffset.ParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    /// <summary>A JSON array.</summary>
    internal static string Of(ImmutableArray<string> lines) => JsonSerializer.Serialize(lines);

    /// <summary>The lines back.</summary>
    /// <exception cref="JsonException">The text is no array of texts.</exception>
    internal static ImmutableArray<string> Lines(string text) =>
        JsonSerializer.Deserialize<ImmutableArray<string>>(text);

    /// <summary>Letter case taken out, the same on every engine.</summary>
    internal static string Folded(string text) => text.ToUpperInvariant();

    /// <summary>The pattern for LIKE … ESCAPE '\' that finds this text anywhere.</summary>
    internal static string Anywhere(string text) =>
        $"%{Folded(text).Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
}
