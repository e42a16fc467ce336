using System.Text.RegularExpressions;

namespace HandoffPortal.Domain.Transcripts.Masking;

/// <summary>
/// What the customer wrote and what was kept from it, in a form in which its repetition can be found: single words, runs of
/// four words, and runs of four digits. Built once a conversation; looking something up takes no longer in a long one.
/// </summary>
internal sealed partial class CustomerTrace
{
    /// <summary>A run of this many words, or digits, is a repetition, however common each one is.</summary>
    public const int Run = 4;

    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<(int, int, int, int)> _runs = [];
    private readonly HashSet<string> _digits = [];

    public CustomerTrace(IEnumerable<string> texts)
    {
        foreach (string text in texts)
        {
            int[] numbers = [.. WordRuns.In(text).Select(word => NumberOf(word.Text))];
            for (int at = 0; at + Run <= numbers.Length; at++)
            {
                _runs.Add((numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]));
            }
            foreach (Match number in Numbers().Matches(text))
            {
                _digits.UnionWith(RunsOf(number.Value));
            }
        }
    }

    /// <summary>Numbers, as people write them: digits with blanks, dots, slashes, dashes and brackets between.</summary>
    [GeneratedRegex(@"\d(?:[\s\-./()]*\d)*", RegexOptions.None, 1_000)]
    public static partial Regex Numbers();

    /// <summary>Did the customer write this word, and is it one that may tell something?</summary>
    public bool HasWord(string word) => _words.ContainsKey(word) && !CommonWords.Include(word);

    /// <summary>Did the customer write these words in a row?</summary>
    public bool HasRun(ReadOnlySpan<PlacedWord> four) =>
        _words.TryGetValue(four[0].Text, out int first)
        && _words.TryGetValue(four[1].Text, out int second)
        && _words.TryGetValue(four[2].Text, out int third)
        && _words.TryGetValue(four[3].Text, out int fourth)
        && _runs.Contains((first, second, third, fourth));

    /// <summary>Do four digits in a row of this number stand in one that the customer wrote?</summary>
    public bool HasDigits(string number) => RunsOf(number).Any(_digits.Contains);

    /// <summary>The digits of a number.</summary>
    public static string Digits(string number) => string.Concat(number.Where(char.IsDigit));

    private static IEnumerable<string> RunsOf(string number)
    {
        string digits = Digits(number);
        return Enumerable.Range(0, Math.Max(0, digits.Length - Run + 1)).Select(at => digits.Substring(at, Run));
    }

    private int NumberOf(string word)
    {
        if (!_words.TryGetValue(word, out int number))
        {
            _words[word] = number = _words.Count;
        }
        return number;
    }
}
