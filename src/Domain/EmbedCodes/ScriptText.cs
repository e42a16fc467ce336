using System.Text.RegularExpressions;

namespace HandoffPortal.Domain.EmbedCodes;

/// <summary>
/// Finds chat codes in the text of a script. Whether that part of it ever runs, and with which values, nobody can tell
/// without running it. Every search takes time in proportion to the text.
/// </summary>
internal static partial class ScriptText
{
    /// <summary>The codes that the script writes or calls.</summary>
    public static IEnumerable<ChatCode> Codes(string text)
    {
        string plain = text.Replace("\\/", "/", StringComparison.Ordinal);
        foreach (Match address in Address().Matches(plain))
        {
            if (BotAddress.Read(address.Value, BotCodeForm.Frame) is { } code)
            {
                yield return code;
            }
        }
        if (
            plain.Contains(WidgetScript.File, StringComparison.OrdinalIgnoreCase)
            || plain.Contains(WidgetScript.Id, StringComparison.OrdinalIgnoreCase)
        )
        {
            yield return new ChatCode.OfWidget(
                new WidgetKey(
                    Id(App().Match(plain)),
                    Guid.TryParse(Id(Organisation().Match(plain)), out Guid id) ? id : null
                )
            );
        }
    }

    private static string? Id(Match match) => match.Success ? match.Groups["id"].Value.ToLowerInvariant() : null;

    [GeneratedRegex(
        """//[a-z0-9.-]*(powerva|copilotstudio)[a-z0-9.-]*/[^\s"'`<>]*""",
        RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
            | RegexOptions.NonBacktracking
    )]
    private static partial Regex Address();

    [GeneratedRegex(
        """data-app-id[^a-z0-9]{1,12}(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})""",
        RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
            | RegexOptions.NonBacktracking
    )]
    private static partial Regex App();

    [GeneratedRegex(
        """data-org-id[^a-z0-9]{1,12}(?<id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})""",
        RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.ExplicitCapture
            | RegexOptions.NonBacktracking
    )]
    private static partial Regex Organisation();
}
