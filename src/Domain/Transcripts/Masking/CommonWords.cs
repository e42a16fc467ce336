using System.Collections.Frozen;

namespace HandoffPortal.Domain.Transcripts.Masking;

/// <summary>
/// Words that say nothing of anybody: a bot may repeat one of them. No run of four, though; and in other languages than
/// English more is masked than would have to be.
/// </summary>
public static class CommonWords
{
    private const string All = """
        a about after again all also am an and any are as at back be because been before but by can chat could did do does
        done down each else even for from get give go going good great had has have hello help here hi how i if in into is it
        its just know let like ll look make many may me more most much my need new next no not now of off ok okay on one only
        or other our out over please question re right see shall should so some sorry still such sure take talk tell than
        thank thanks that the their them then there these they thing this those to too try under until up us ve very want was
        way we well were what when where which while who why will with without would yes yet you your
        """;

    private static readonly FrozenSet<string> Known = All.Split(
            [' ', '\n', '\r'],
            StringSplitOptions.RemoveEmptyEntries
        )
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Is it one of them, or a single letter or digit? A single sign of a script without blanks is not.</summary>
    public static bool Include(string word) =>
        (word.Length < 2 && !WordRuns.StandsAlone(word[0])) || Known.Contains(word);
}
