using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.Bots;
using HandoffPortal.Domain.Rules.Environments;
using HandoffPortal.Domain.Rules.Extensions;
using HandoffPortal.Domain.Rules.Users;
using HandoffPortal.Domain.Rules.Workstreams;

namespace HandoffPortal.Domain.Proofs;

/// <summary>
/// Grades how far a connection is proven (product.md §5). Pure. The first three rungs are rules; the last is a
/// conversation that a representative took.
/// </summary>
public static class ProofLadder
{
    private static readonly ImmutableArray<Rule> Configured = [new BotUserIsTheBots(), new BotUserHoldsTheAgentRole()];

    private static readonly ImmutableArray<Rule> Reachable =
    [
        new BotIsPublished(),
        new BotIsProvisioned(),
        new TeamsChannelIsOn(),
        new EnvironmentsShareARegion(),
    ];

    private static readonly ImmutableArray<Rule> ReachableByVoice =
    [
        new TelephonyExtensionIsInstalled(),
        new OmnichannelVoiceExtensionIsInstalled(),
        new ExtensionsWereInstalledInOrder(),
        new EnvironmentsSupportVoice(),
    ];

    private static readonly ImmutableArray<Rule> Routed =
    [
        new WorkstreamRoutesToTheBot(),
        new RepresentativeIsBehindTheBot(),
    ];

    /// <summary>
    /// Grades all four rungs; each carries its evidence whether it holds or not. A rung is undetermined when something
    /// could not be read and nothing that could stands against it. Without a connection all four fail.
    /// </summary>
    public static ProofReport Grade(HandoffFacts facts, RuleEdition edition) =>
        new(
            SoughtBotUser.In(facts) is SoughtBotUser.NotConnected(var why)
                ? [.. Enum.GetValues<Proof>().Select(proof => new Rung(proof, RungStanding.Fails, [why], facts.ReadAt))]
                :
                [
                    OfRules(Proof.Configured, Configured, facts, edition),
                    OfRules(Proof.Reachable, [.. Reachable, .. ForHandOff(facts, edition)], facts, edition),
                    OfRules(Proof.Routed, Routed, facts, edition),
                    HandOverProof.Judge(facts),
                ],
            facts.ReadAt
        );

    private static ImmutableArray<Rule> ForHandOff(HandoffFacts facts, RuleEdition edition) =>
        facts.Standing is { HasVoice: true } ? [new OmnichannelExtensionIsInstalled(), .. ReachableByVoice]
        : edition.ExtensionNeededForText ? [new OmnichannelExtensionIsInstalled()]
        : [];

    private static Rung OfRules(Proof proof, ImmutableArray<Rule> rules, HandoffFacts facts, RuleEdition edition)
    {
        Finding[] findings = [.. rules.Select(rule => new Finding(rule, rule.Examine(facts, edition), edition))];
        return new Rung(
            proof,
            findings.Any(finding => finding.Verdict is Verdict.Unmet) ? RungStanding.Fails
                : findings.All(finding => finding.IsMet) ? RungStanding.Holds
                : RungStanding.Undetermined,
            [.. findings.OrderBy(Weight).Select(finding => finding.Evidence).Distinct()],
            facts.ReadAt
        );
    }

    /// <summary>What stands against the rung comes first.</summary>
    private static int Weight(Finding finding) =>
        finding.Verdict.Match(met: _ => 2, unmet: (_, _) => 0, undetermined: (_, _) => 1);
}
