using System.Collections.Immutable;
using System.Globalization;

namespace HandoffPortal.Portal.Ui;

/// <summary>A text as it is written, and as it should read, with what differs between the two marked.</summary>
/// <param name="Written">The text as it is written.</param>
/// <param name="Should">The text as it should read; empty where nobody but the author can tell.</param>
public sealed record TextMarks(ImmutableArray<TextRun> Written, ImmutableArray<TextRun> Should)
{
    // Of longer texts everything between their first and their last difference is marked.
    private const int MostCells = 1_000_000;

    /// <summary>Compares the two, character for character as people count them.</summary>
    public static TextMarks Of(string written, string? should)
    {
        if (should is null)
        {
            return new(Whole(written), []);
        }
        string[] from = Characters(written);
        string[] to = Characters(should);
        int start = from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count();
        int end = from.Skip(start)
            .Reverse()
            .Zip(to.Skip(start).Reverse())
            .TakeWhile(pair => pair.First == pair.Second)
            .Count();
        (bool[] fromDiffers, bool[] toDiffers) = Compare(from[start..^end], to[start..^end]);
        int common = fromDiffers.Count(differs => !differs) + start + end;
        if (Matters(from[start..], fromDiffers) || Matters(to[start..], toDiffers))
        {
            Forgive(from[start..], fromDiffers);
            Forgive(to[start..], toDiffers);
        }
        return AreAlike(common, from, to)
            ? new(Runs(from, start, fromDiffers), Runs(to, start, toDiffers))
            : new(Marked(written), Marked(should));
    }

    /// <summary>What is wrong in the text, each once: for whoever does not see the marks.</summary>
    public ImmutableArray<string> Wrong =>
        [.. Written.Where(run => run.Differs).Select(run => run.Shown).Distinct(StringComparer.Ordinal)];

    private static ImmutableArray<TextRun> Whole(string text) => text.Length == 0 ? [] : [new(text, Differs: false)];

    // Beside what is wrong, other spacing is of no matter: a card may be laid out anew.
    private static bool Matters(string[] characters, bool[] differs) =>
        differs.Where((differing, place) => differing && !string.IsNullOrWhiteSpace(characters[place])).Any();

    private static void Forgive(string[] characters, bool[] differs)
    {
        for (int first = 0, after; first < differs.Length; first = after)
        {
            after = first + 1;
            while (after < differs.Length && differs[after] == differs[first])
            {
                after++;
            }
            if (differs[first] && characters[first..after].All(string.IsNullOrWhiteSpace))
            {
                Array.Fill(differs, value: false, first, after - first);
            }
        }
    }

    private static ImmutableArray<TextRun> Marked(string text) => text.Length == 0 ? [] : [new(text, Differs: true)];

    // What two texts have in common by chance is no sign of anything: marks between single letters could not be read.
    private static bool AreAlike(int common, string[] from, string[] to) =>
        2 * common >= Math.Min(from.Length, to.Length);

    private static string[] Characters(string text)
    {
        List<string> characters = [];
        TextElementEnumerator each = StringInfo.GetTextElementEnumerator(text);
        while (each.MoveNext())
        {
            characters.Add(each.GetTextElement());
        }
        return [.. characters];
    }

    // The longest common sequence; of several, the one that starts first.
    private static (bool[] From, bool[] To) Compare(string[] from, string[] to)
    {
        bool[] fromDiffers = [.. from.Select(_ => true)];
        bool[] toDiffers = [.. to.Select(_ => true)];
        if ((long)from.Length * to.Length > MostCells)
        {
            return (fromDiffers, toDiffers);
        }
        int[,] common = Common(from, to);
        for (int i = 0, j = 0; i < from.Length && j < to.Length; )
        {
            if (from[i] == to[j])
            {
                (fromDiffers[i++], toDiffers[j++]) = (false, false);
            }
            else if (common[i + 1, j] >= common[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
        return (fromDiffers, toDiffers);
    }

    // How much is common from these places on.
    private static int[,] Common(string[] from, string[] to)
    {
        int[,] common = new int[from.Length + 1, to.Length + 1];
        for (int i = from.Length - 1; i >= 0; i--)
        {
            for (int j = to.Length - 1; j >= 0; j--)
            {
                common[i, j] =
                    from[i] == to[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }
        return common;
    }

    private static ImmutableArray<TextRun> Runs(string[] characters, int start, bool[] differs)
    {
        List<TextRun> runs = [];
        for (int i = 0; i < characters.Length; i++)
        {
            bool differing = i >= start && i < start + differs.Length && differs[i - start];
            if (runs is [.., var last] && last.Differs == differing)
            {
                runs[^1] = last with { Text = last.Text + characters[i] };
            }
            else
            {
                runs.Add(new(characters[i], differing));
            }
        }
        return [.. runs];
    }
}
