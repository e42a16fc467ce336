using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace HandoffPortal.Domain.Topics;

/// <summary>A text of a topic: words with variables in braces, or, after an equals sign, an expression.</summary>
/// <param name="Value">As it is written.</param>
/// <param name="Line">The line of its first word.</param>
public sealed partial record TopicText(string Value, int Line)
{
    /// <summary>Is it an expression? Nobody can tell what it comes to without running it.</summary>
    public bool IsExpression => Value.StartsWith('=');

    /// <summary>Are there variables or expressions between its words?</summary>
    public bool HasParts => !IsExpression && Part().IsMatch(Value);

    /// <summary>What it says wherever it is shown; null where that depends on variables.</summary>
    public string? Literal =>
        !IsExpression ? (HasParts ? null : Value)
        : Quoted().Match(Value) is { Success: true } quoted
            ? quoted.Groups["text"].Value.Replace("\"\"", "\"", StringComparison.Ordinal)
        : null;

    /// <summary>The variables that it reads, with their scope, each once: <c>Topic.OrderNumber</c>, <c>bot.AuthToken</c>.</summary>
    public ImmutableArray<string> Variables =>
        [.. Reads().SelectMany(code => Variable().Matches(code)).Select(match => match.Value).Distinct()];

    /// <summary>The same as an expression: a condition is one with or without the equals sign.</summary>
    public TopicText AsExpression() => IsExpression ? this : this with { Value = $"={Value}" };

    /// <summary>The code in it, without the texts quoted there.</summary>
    private IEnumerable<string> Reads() =>
        (IsExpression ? [Value] : Part().Matches(Value).Select(part => part.Value)).Select(code =>
            Strings().Replace(code, "")
        );

    /// <summary>The line on which this place of the text stands, as far as its line breaks tell.</summary>
    public int LineAt(int place) => Line + Value.AsSpan(0, Math.Clamp(place, 0, Value.Length)).Count('\n');

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.None, 1_000)]
    private static partial Regex Part();

    [GeneratedRegex("""^=\s*"(?<text>(?:[^"]|"")*)"\s*$""", RegexOptions.None, 1_000)]
    private static partial Regex Quoted();

    [GeneratedRegex("\"(?:[^\"]|\"\")*\"", RegexOptions.None, 1_000)]
    private static partial Regex Strings();

    [GeneratedRegex(@"(?<![\w.])(?:Topic|Global|System|bot)(?:\.\w+)+", RegexOptions.None, 1_000)]
    private static partial Regex Variable();
}
