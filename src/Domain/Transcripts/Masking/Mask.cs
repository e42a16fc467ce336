using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace HandoffPortal.Domain.Transcripts.Masking;

/// <summary>
/// Keeps personal data to ourselves. What a customer wrote and what was kept from it is masked wholly; in what the bot
/// said, what repeats that, and what looks like an e-mail address, a phone number or a card number. Words that many people
/// use are left (<see cref="CommonWords"/>), but no four of them that the customer wrote in a row.
/// </summary>
public sealed partial class Mask
{
    private const int ShortestPhone = 7;
    private const int ShortestCard = 13;
    private const int LongestCard = 19;

    private readonly CustomerTrace _trace;

    /// <param name="preview">The conversation, and what is passed on of it.</param>
    public Mask(HandoffPreview preview)
    {
        ArgumentNullException.ThrowIfNull(preview);
        _trace = new CustomerTrace(Personal(preview));
    }

    /// <summary>What was said, as anybody may read it.</summary>
    public MaskedText Of(TranscriptActivity.Message said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return said.By == Speaker.Bot ? InWhatTheBotSaid(said.Text)
            : said.Text.Length == 0 ? MaskedText.Plain("")
            : MaskedText.Whole(PersonalKind.CustomersWords, "Customer's words", said.Text.Length);
    }

    /// <summary>A variable's value, as anybody may read it.</summary>
    public static MaskedText Of(PreviewVariable variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return variable.IsPersonal ? Of(variable.Value) : MaskedText.Plain(variable.Value.Shown);
    }

    /// <summary>A value that a variable was given, as anybody may read it.</summary>
    public static MaskedText Of(VariableValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.IsEmpty
            ? MaskedText.Plain("")
            : MaskedText.Whole(PersonalKind.KeptValue, value.Kind, value.Length);
    }

    private MaskedText InWhatTheBotSaid(string text)
    {
        PersonalKind?[] kinds = new PersonalKind?[text.Length];
        ReadOnlySpan<PlacedWord> words = CollectionsMarshal.AsSpan(WordRuns.In(text));
        Repetitions(kinds, words);
        foreach (Match number in CustomerTrace.Numbers().Matches(text))
        {
            if (KindOf(number.Value) is { } kind)
            {
                kinds.AsSpan(number.Index, number.Length).Fill(kind);
            }
        }
        foreach (Match address in Email().Matches(text))
        {
            kinds.AsSpan(address.Index, address.Length).Fill(PersonalKind.EmailAddress);
        }
        WholeWords(kinds, words);
        return new MaskedText(MaskedRuns.Of(text, kinds));
    }

    private void Repetitions(PersonalKind?[] kinds, ReadOnlySpan<PlacedWord> words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            int end =
                at + CustomerTrace.Run <= words.Length && _trace.HasRun(words.Slice(at, CustomerTrace.Run))
                    ? words[at + CustomerTrace.Run - 1].End
                : _trace.HasWord(words[at].Text) ? words[at].End
                : words[at].Start;
            kinds.AsSpan(words[at].Start..end).Fill(PersonalKind.Repeated);
        }
    }

    private PersonalKind? KindOf(string number)
    {
        int digits = CustomerTrace.Digits(number).Length;
        return digits is >= ShortestCard and <= LongestCard ? PersonalKind.CardNumber
            : digits >= ShortestPhone ? PersonalKind.PhoneNumber
            : _trace.HasDigits(number) ? PersonalKind.Repeated
            : null;
    }

    // Half a word left standing may be a word that the customer wrote.
    private static void WholeWords(PersonalKind?[] kinds, ReadOnlySpan<PlacedWord> words)
    {
        foreach (PlacedWord word in words)
        {
            Span<PersonalKind?> letters = kinds.AsSpan(word.Start..word.End);
            foreach (PersonalKind? kind in letters)
            {
                if (kind is not null)
                {
                    letters.Fill(kind);
                    break;
                }
            }
        }
    }

    private static IEnumerable<string> Personal(HandoffPreview preview) =>
        preview
            .Transcript.Activities.SelectMany(activity =>
                activity.Match<IEnumerable<string>>(
                    said => said.By == Speaker.Bot ? [] : [said.Text],
                    _ => [],
                    set => Texts(set.Value),
                    _ => [],
                    _ => [],
                    _ => [],
                    _ => []
                )
            )
            .Concat(
                preview.Variables.Where(variable => variable.IsPersonal).SelectMany(variable => Texts(variable.Value))
            );

    private static IEnumerable<string> Texts(VariableValue value) =>
        value.Match<IEnumerable<string>>(
            () => [],
            text => [text],
            number => [number],
            _ => [],
            items => items,
            record => [record]
        );

    [GeneratedRegex(@"[^\s@]+@[^\s@]+", RegexOptions.None, 1_000)]
    private static partial Regex Email();
}
