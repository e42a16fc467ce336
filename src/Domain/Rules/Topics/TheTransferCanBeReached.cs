using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Topics;

/// <summary>HND002. A transfer to agent that nobody can come to hands nothing off.</summary>
public sealed class TheTransferCanBeReached() : TopicRule("HND002", "Customers can come to a node Transfer to agent")
{
    /// <inheritdoc/>
    protected override Verdict Judge(BotTopics topics, HandoffFacts facts)
    {
        ImmutableArray<TopicVisit> transfers =
        [
            .. topics.Visits.Where(visit => visit.Node is TopicNode.TransferToAgent),
        ];
        Audience by = transfers.Aggregate(Audience.Nobody, (so, visit) => so | visit.By);
        return transfers.IsEmpty ? ATopicHandsOff.None(topics, facts)
            : by == Audience.Nobody ? Unmet("Nobody", transfers, facts)
            : facts.TakesCalls && !by.HasFlag(Audience.Calls) ? Unmet("No caller", transfers, facts)
            : new Verdict.Met($"Customers come to it in {Names(transfers.Where(visit => visit.IsReachable))}.");
    }

    private static Verdict.Unmet Unmet(string who, ImmutableArray<TopicVisit> transfers, HandoffFacts facts) =>
        new Verdict.Unmet(
            $"{who} can come to the node Transfer to agent in {Names(transfers)}.",
            Change("Lead customers there: turn the topic on, give it trigger phrases, or redirect to it.", facts)
        )
        {
            Spots = [.. transfers.Select(visit => visit.Spot("", Why(visit)))],
        };

    private static string Why(TopicVisit visit) =>
        !visit.Topic.On ? $"The topic {visit.Topic.Name} is off."
        : visit.IsReachable ? "Only customers who write come to it."
        : visit.Topic.Content.Match((trigger, _) => trigger.StartedBy, (_, _) => Audience.Nobody) == Audience.Nobody
            ? "The topic starts only when another one leads to it, and none does that can be reached."
        : "No way through the topic leads to it.";

    private static string Names(IEnumerable<TopicVisit> visits) =>
        Words.List([.. visits.Select(visit => visit.Topic.Name).Distinct()]);
}
