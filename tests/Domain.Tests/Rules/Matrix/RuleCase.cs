using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Tests.Rules.Matrix;

/// <summary>One way in which a rule can come out, in each edition.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="When">What is so, as the rest of a sentence that starts with "when".</param>
/// <param name="Facts">The snapshot.</param>
/// <param name="Expected">How the rule comes out, one for each edition, oldest first.</param>
internal sealed record RuleCase(string Rule, string When, HandoffFacts Facts, ImmutableArray<Comes> Expected)
{
    /// <summary>The whole evidence in each edition, where it differs between them.</summary>
    public ImmutableArray<string> Says { get; init; } = [];

    /// <summary>Does it stop nothing although the rule blocks and is not met?</summary>
    public bool LetsPass { get; init; }

    /// <summary>The same in all editions.</summary>
    public static RuleCase Of(string rule, Comes always, string when, HandoffFacts facts) =>
        new(rule, when, facts, [always, always, always]);

    /// <summary>How it comes out in this edition.</summary>
    public Comes In(RuleEdition edition) => Expected[RuleEdition.All.IndexOf(edition)];

    /// <summary>What the rule finds.</summary>
    public Finding Judge(RuleEdition edition) =>
        RuleBook.Rules.Single(rule => rule.Id == Rule).JudgedBy(edition, Facts);
}

/// <summary>How a rule comes out.</summary>
internal enum Comes
{
    Met,
    Unmet,

    /// <summary>Something could not be read, or has a value that nobody knows.</summary>
    Undetermined,

    /// <summary>Undetermined only until the page is filled in, or the bot is connected.</summary>
    Waiting,
}

/// <summary>All cases.</summary>
internal static class RuleCases
{
    public static ImmutableArray<RuleCase> All { get; } =
    [.. BotAndPlaceCases.All, .. ConnectionCases.All, .. TopicCases.All];

    /// <summary>What all rules find in all snapshots, in every edition.</summary>
    public static ImmutableArray<Finding> Findings => Found.Value;

    // Judged once for all tests that look at them.
    private static readonly Lazy<ImmutableArray<Finding>> Found = new(() =>
        [.. All.SelectMany(found => RuleEdition.All.SelectMany(edition => RuleBook.Examine(found.Facts, edition)))]
    );

    /// <summary>Everybody whom the rule sends for when it is broken, in any edition; or, should it never be, when it can't tell.</summary>
    public static IEnumerable<Administrator> WhoMends(Rule rule)
    {
        Finding[] broken =
        [
            .. Findings.Where(finding => finding.Rule == rule && finding is { IsMet: false, Verdict.IsNotYet: false }),
        ];
        Finding[] unmet = [.. broken.Where(finding => finding.Verdict is Verdict.Unmet)];
        return (unmet is [] ? broken : unmet).Select(finding => finding.Remedy!.Who).Distinct().Order();
    }
}
