namespace HandoffPortal.Domain.Transcripts.Masking;

/// <summary>A word and its place in a text.</summary>
internal readonly record struct PlacedWord(int Start, string Text)
{
    public int End => Start + Text.Length;
}

/// <summary>Cuts texts into words: letters and digits that stand together.</summary>
internal static class WordRuns
{
    public static List<PlacedWord> In(string text)
    {
        List<PlacedWord> words = [];
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            while (at < text.Length && IsOfWord(text[at]))
            {
                at++;
                if (StandsAlone(text[at - 1]) || (at < text.Length && StandsAlone(text[at])))
                {
                    break;
                }
            }
            if (at > start)
            {
                words.Add(new PlacedWord(start, text[start..at]));
            }
            else
            {
                at++;
            }
        }
        return words;
    }

    // Half of a pair belongs to a letter that nobody here can judge.
    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter);

    /// <summary>Is it of a script that puts no blanks between words? Then each sign counts as one.</summary>
    public static bool StandsAlone(char letter) =>
        letter is (>= '\u0E00' and <= '\u0E7F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uF900' and <= '\uFAFF');
}
