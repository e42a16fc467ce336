using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace HandoffPortal.Domain.Topics;

/// <summary>
/// What a caller hears of a text. Markdown is not taken off: the voice bot reads the asterisk mark (the seed). What is code
/// in a text, or in an expression is no quoted text, is not spoken as it is written.
/// </summary>
public static partial class SpokenText
{
    /// <summary>The marks that would be spoken, in order, each with its place in the text.</summary>
    public static ImmutableArray<SpokenMark> Marks(TopicText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            .. Spoken(text)
                .SelectMany(part => Mark().Matches(part.Value).Select(found => MarkOf(found, part.Index)))
                .OrderBy(mark => mark.Place),
        ];
    }

    /// <summary>The text without those marks, words and code as they were.</summary>
    public static string WithoutMarks(TopicText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string clean = text.Value;
        foreach (Group part in Spoken(text).Reverse())
        {
            clean = string.Concat(
                clean.AsSpan(0, part.Index),
                Clean(part.Value),
                clean.AsSpan(part.Index + part.Length)
            );
        }
        return clean;
    }

    private static string Clean(string spoken) =>
        Mark()
            .Replace(
                spoken,
                found =>
                    found.Groups["times"].Success ? "times"
                    : found.Groups["label"].Success ? found.Groups["label"].Value
                    : ""
            );

    private static SpokenMark MarkOf(Match found, int from) =>
        new(
            found.Groups["label"].Success ? $"[{found.Groups["label"].Value}](…)" : found.Value.Trim(),
            from + found.Index,
            found.Length
        );

    private static IEnumerable<Group> Spoken(TopicText text) =>
        (text.IsExpression ? Quoted() : Words()).Matches(text.Value).Select(part => part.Groups["words"]);

    // The texts in an expression.
    [GeneratedRegex("\"(?<words>(?:[^\"]|\"\")*)\"", RegexOptions.None, 1_000)]
    private static partial Regex Quoted();

    // The parts outside braces.
    [GeneratedRegex(@"(?<=^|\})(?<words>[^{]+)", RegexOptions.None, 1_000)]
    private static partial Regex Words();

    [GeneratedRegex(
        @"(?<times>(?<=\d\s?)\*(?=\s?\d))|^[ \t]*(?:\*+|\#{1,6})[ \t]+|\*+|__|~~|`+|\[(?<label>[^\]\[]+)\]\([^()\s]*\)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Mark();
}

/// <summary>Characters that are no words.</summary>
/// <param name="Characters">The characters; of a link what stands for it.</param>
/// <param name="Place">Where in the text they start, from 0.</param>
/// <param name="Length">How many characters they are.</param>
public sealed record SpokenMark(string Characters, int Place, int Length);
