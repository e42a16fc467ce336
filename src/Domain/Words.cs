using System.Globalization;
using System.Text.RegularExpressions;

namespace HandoffPortal.Domain;

/// <summary>Turns names of the code into words of a sentence.</summary>
public static partial class Words
{
    /// <summary>"LiveChat" becomes "Live chat".</summary>
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        string spaced = Hump().Replace(value.ToString(), " ");
        return spaced[..1] + spaced[1..].ToLowerInvariant();
    }

    /// <summary>The words with a capital first letter.</summary>
    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>"1 workstream", "3 workstreams", "no workstreams".</summary>
    public static string Count(int count, string one) =>
        count switch
        {
            0 => $"no {one}s",
            1 => $"1 {one}",
            _ => $"{count} {one}s",
        };

    /// <summary>"telephony, Omnichannel and voice".</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";

    /// <summary>"3 November 2021", as the day was in UTC.</summary>
    public static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"3 November 2021, 09:30 UTC".</summary>
    public static string Moment(DateTimeOffset at) =>
        at.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hump();
}
