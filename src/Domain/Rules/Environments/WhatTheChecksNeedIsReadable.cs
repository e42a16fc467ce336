using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Rules.Environments;

/// <summary>ENV004. Blocks nothing itself: each rule that misses a part blocks what it has to.</summary>
public sealed class WhatTheChecksNeedIsReadable()
    : Rule("ENV004", "The caller can read what the checks need, in both environments", Concern.Permissions)
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition)
    {
        ImmutableArray<(string Part, Fault Fault)> unread =
        [
            .. InHome(facts).Concat(InOmnichannel(facts.Omnichannel)).OfType<(string, Fault)>(),
        ];
        return unread.IsEmpty
            ? new Verdict.Met($"Everything that the checks need could be read in {Where(facts)}.")
            : new Verdict.Unmet(
                string.Join(' ', unread.Select(missing => $"{missing.Part} could not be read: {missing.Fault.What}")),
                Mend([.. unread.Select(missing => missing.Fault)])
            );
    }

    private static IEnumerable<(string, Fault)?> InHome(HandoffFacts facts) =>
        [
            Missing("The hand-off record", facts.Record),
            Missing("The extension solutions", facts.Extensions),
            Missing($"Your roles in {facts.Home.Name}", facts.Caller),
            Missing("The bot users of this bot", facts.BotUsers),
            Missing("The transcripts of the bot", facts.Escalated),
        ];

    private static IEnumerable<(string, Fault)?> InOmnichannel(OmnichannelFacts? there) =>
        there is null
            ? []
            :
            [
                Missing($"Whether Omnichannel is set up in {there.Environment.Name}", there.Setup),
                Missing($"Your roles in {there.Environment.Name}", there.Caller),
                Missing($"The application users in {there.Environment.Name}", there.Users),
                Missing($"Workstreams and queues in {there.Environment.Name}", there.Routing),
            ];

    private static (string, Fault)? Missing<T>(string part, Reading<T> reading) =>
        reading.Match((string, Fault)? (_) => null, fault => (part, fault));

    private static string Where(HandoffFacts facts) =>
        facts.Omnichannel is { Environment: var there } && there.Id != facts.Home.Id
            ? $"{facts.Home.Name} and {there.Name}"
            : facts.Home.Name;

    private static Remedy Mend(ImmutableArray<Fault> faults) =>
        new(string.Join(' ', faults.Select(fault => fault.Remedy).Distinct()), faults.Select(Verdict.WhoMends).Max());
}
