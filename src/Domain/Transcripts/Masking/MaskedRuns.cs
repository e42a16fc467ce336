using System.Collections.Immutable;

namespace HandoffPortal.Domain.Transcripts.Masking;

/// <summary>Puts a text together again, with what is masked left out. Masked words side by side become one gap.</summary>
internal static class MaskedRuns
{
    public static ImmutableArray<MaskedPart> Of(string text, PersonalKind?[] kinds)
    {
        Join(text, kinds);
        ImmutableArray<MaskedPart>.Builder parts = ImmutableArray.CreateBuilder<MaskedPart>();
        for (int at = 0, end; at < text.Length; at = end)
        {
            PersonalKind? kind = kinds[at];
            end = at + 1;
            while (end < text.Length && kinds[end] == kind)
            {
                end++;
            }
            parts.Add(
                kind is { } personal
                    ? new MaskedPart.Hidden(personal, What(personal), end - at)
                    : new MaskedPart.Plain(text[at..end])
            );
        }
        return parts.DrainToImmutable();
    }

    // What stands between two repeated words, and is no word itself, goes with them.
    private static void Join(string text, PersonalKind?[] kinds)
    {
        int last = -1;
        for (int at = 0; at < text.Length; at++)
        {
            if (kinds[at] is not null)
            {
                if (last >= 0 && kinds[at] == kinds[last])
                {
                    kinds.AsSpan(last..at).Fill(kinds[at]);
                }
                last = at;
            }
            else if (char.IsLetterOrDigit(text[at]))
            {
                last = -1;
            }
        }
    }

    private static string What(PersonalKind kind) =>
        kind switch
        {
            PersonalKind.Repeated => "Repeats the customer",
            _ => Words.Of(kind),
        };
}
