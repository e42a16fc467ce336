using HandoffPortal.Domain.Topics;
using YamlDotNet.Core;

namespace HandoffPortal.Dataverse.Topics;

/// <summary>Says in our words where a text stops being YAML.</summary>
internal static class YamlDamage
{
    public const string NoYaml =
        "From about there on it is no YAML: an indent, a colon or a quotation mark is missing or out of place.";

    /// <summary>What the parser found.</summary>
    /// <param name="text">The text.</param>
    /// <param name="error">What the parser says.</param>
    /// <param name="reached">The line that it had come to.</param>
    public static TopicContent.Damaged Of(string text, YamlException error, int reached)
    {
        int line = Math.Max(TopicYaml.Line(error.Start), reached);
        return error switch
        {
            _ when Says(error, "tab") => At(text, TabFrom(text, line), "A tab stands there where YAML wants spaces."),
            _ when Says(error, "escape") => At(
                text,
                line,
                "A backslash stands there before a character that it can't be put before."
            ),
            _ when Says(error, "quoted scalar") => At(text, line, "A quotation mark is opened there and never closed."),
            _ => At(text, line, NoYaml),
        };
    }

    /// <summary>Damage on a line, or on the text's last when it is said to be behind it.</summary>
    public static TopicContent.Damaged At(string text, int line, string why) =>
        new(Math.Min(line, 1 + text.AsSpan().TrimEnd().Count('\n')), why);

    private static bool Says(YamlException error, string word) =>
        error.Message.Contains(word, StringComparison.OrdinalIgnoreCase);

    // The parser tells where the mapping starts that the tab is in.
    private static int TabFrom(string text, int line)
    {
        int number = 0;
        foreach (ReadOnlySpan<char> one in text.AsSpan().EnumerateLines())
        {
            number++;
            int words = one.IndexOfAnyExcept(' ', '\t');
            if (number >= line && one[..(words < 0 ? one.Length : words)].Contains('\t'))
            {
                return number;
            }
        }
        return line;
    }
}
