using System.Collections.Immutable;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Tests.Rules.Matrix;

/// <summary>What rules can never come to, whatever the rows hold; AnyFactsTests looks for an exception.</summary>
internal static class Reach
{
    /// <summary>Rules that are never unmet in an edition, and why.</summary>
    public static readonly ImmutableDictionary<(string Rule, string Edition), string> NeverUnmet = new Dictionary<
        (string, string),
        string
    >
    {
        [("BOT003", "2021-11")] = "names have no limit before 2023-06",
        [("BOT003", "2022-03")] = "names have no limit before 2023-06",
        [("BOT006", "2021-11")] = "a state is known, or it can't be told",
        [("BOT006", "2022-03")] = "a state is known, or it can't be told",
        [("BOT006", "2023-06")] = "a state is known, or it can't be told",
    }.ToImmutableDictionary();

    /// <summary>
    /// Rules that always know: what they look at came with the bot's own row or with the page, or what could not be read
    /// is what they judge.
    /// </summary>
    public static readonly ImmutableHashSet<string> NeverUndetermined =
    [
        "ENV004",
        "BOT001",
        "BOT003",
        "APP001",
        "APP003",
    ];

    /// <summary>Is it known never to be unmet in its edition?</summary>
    public static bool IsNeverUnmet(Finding finding) => NeverUnmet.ContainsKey((finding.Rule.Id, finding.Edition.Name));
}
