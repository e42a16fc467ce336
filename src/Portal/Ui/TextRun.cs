using System.Collections.Immutable;

namespace HandoffPortal.Portal.Ui;

/// <summary>A stretch of a text that differs from its other version, or does not.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Differs">Does it differ?</param>
public sealed record TextRun(string Text, bool Differs)
{
    private const int Around = 60;
    private const int Alone = 400;
    private const int Short = 800;

    /// <summary>What it says, with line breaks and lone spaces visible where they are what differs.</summary>
    public string Shown =>
        !Differs ? Text
        : string.IsNullOrWhiteSpace(Text) ? Text.Replace(' ', '␣').Replace("\n", "↵\n", StringComparison.Ordinal)
        : Text;

    /// <summary>
    /// The runs with what is the same cut down to what stands around the differences. A text without any keeps its
    /// beginning.
    /// </summary>
    public static ImmutableArray<TextRun> Shorten(ImmutableArray<TextRun> runs) =>
        runs.Length > 1 && runs.Sum(run => run.Text.Length) <= Short
            ? runs
            :
            [
                .. runs.Select(
                    (run, place) =>
                        run.Differs ? run
                        : runs.Length == 1 ? run with { Text = Cut(run.Text, Alone, 0) }
                        : run with
                        {
                            Text = Cut(run.Text, place == 0 ? 0 : Around, place == runs.Length - 1 ? 0 : Around),
                        }
                ),
            ];

    // Never between the two halves of one character.
    private static string Cut(string text, int head, int tail)
    {
        if (text.Length <= head + tail + 1)
        {
            return text;
        }
        int first = head > 0 && char.IsHighSurrogate(text[head - 1]) ? head - 1 : head;
        int last = tail > 0 && char.IsLowSurrogate(text[^tail]) ? tail - 1 : tail;
        return $"{text[..first]} … {text[^last..]}".Trim(' ');
    }
}
