using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Topics;

/// <summary>HND001. Without the node Transfer to agent nothing is handed off: the template's Escalate topic has none until one is added (dataverse-facts.md §4).</summary>
public sealed class ATopicHandsOff() : TopicRule("HND001", "A topic of the bot has the node Transfer to agent")
{
    /// <inheritdoc/>
    protected override Verdict Judge(BotTopics topics, HandoffFacts facts) =>
        Transfers(topics) is { IsEmpty: false } found
            ? new Verdict.Met($"{Words.List(found)} {(found.Length == 1 ? "has" : "have")} the node Transfer to agent.")
            : None(topics, facts);

    /// <summary>What there is to say where no topic does.</summary>
    internal static Verdict None(BotTopics topics, HandoffFacts facts)
    {
        string[] hidden =
        [
            .. topics.Damaged.Select(topic => topic.Name),
            .. topics
                .Visits.Select(visit => visit.Node)
                .OfType<TopicNode.Redirect>()
                .Select(topics.Destination)
                .Where(dialog => dialog is { IsComposer: true })
                .Select(dialog => dialog!.Name)
                .Distinct(),
        ];
        return hidden.Length > 0
            ? new Verdict.Undetermined(
                $"No topic that could be read has the node Transfer to agent. What is in {Words.List(hidden)} can't be seen from here.",
                Change("Make sure that a topic ends with the node Transfer to agent.", facts)
            )
            : new Verdict.Unmet(
                $"No topic of {facts.Bot.Name} has the node Transfer to agent: the bot can't hand a conversation to anybody.",
                Change("Add the node Transfer to agent to the Escalate topic.", facts)
            );
    }

    private static ImmutableArray<string> Transfers(BotTopics topics) =>
        [
            .. topics
                .Visits.Where(visit => visit.Node is TopicNode.TransferToAgent)
                .Select(visit => visit.Topic.Name)
                .Distinct(),
        ];
}
