using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Topics;

/// <summary>HND003. A customer who asks for a person comes to the Escalate topic (dataverse-facts.md §4).</summary>
public sealed class EscalateIsOn() : TopicRule("HND003", "The Escalate topic is on")
{
    private const string Action = "Turn the Escalate topic on.";

    /// <inheritdoc/>
    protected override Verdict Judge(BotTopics topics, HandoffFacts facts)
    {
        ImmutableArray<Topic> found =
        [
            .. topics.Topics.Where(topic => topic.Content.Match((trigger, _) => trigger.IsEscalate, (_, _) => false)),
        ];
        return found.FirstOrDefault(topic => topic.On) is { } on
                ? new Verdict.Met($"The topic {on.Name} is on: customers who ask for a person come to it.")
            : found is [var off, ..] ? Off(off, facts)
            : !topics.Damaged.IsEmpty
                ? new Verdict.Undetermined(
                    "No topic that could be read is the Escalate topic, and not all of them could be read.",
                    Change("Make sure that the Escalate topic is there and on.", facts)
                )
            : new Verdict.Unmet(
                $"{facts.Bot.Name} has no Escalate topic: customers who ask for a person get nowhere.",
                Change("Add the Escalate topic again, and turn it on.", facts)
            );
    }

    private static Verdict.Unmet Off(Topic topic, HandoffFacts facts) =>
        new Verdict.Unmet(
            $"The topic {topic.Name} is off: customers who ask for a person get nowhere.",
            Change(Action, facts)
        )
        {
            Spots =
            [
                new TopicSpot(
                    topic,
                    topic.Content.Match((trigger, _) => trigger.Line, (line, _) => line ?? 1),
                    "Trigger",
                    null,
                    "",
                    "The topic is off.",
                    null
                ),
            ],
        };
}
