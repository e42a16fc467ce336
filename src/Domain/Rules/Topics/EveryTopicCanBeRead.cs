using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Topics;

/// <summary>HND004. What stands in a topic that can't be read, nobody can judge; the bot may stumble over it, too.</summary>
public sealed class EveryTopicCanBeRead() : TopicRule("HND004", "Every topic can be read")
{
    /// <inheritdoc/>
    protected override Verdict Judge(BotTopics topics, HandoffFacts facts) =>
        By(
            topics.Topics.SelectMany(topic =>
                topic.Content.Match<TopicSpot[]>(
                    (_, _) => [],
                    (line, why) => [new TopicSpot(topic, line ?? 1, "Topic", null, "", why, null)]
                )
            ),
            $"{Words.Capital(Words.Count(topics.Topics.Length, "topic"))} could be read{Unknown(topics)}.",
            found => $"{Names(found)} could not be read: what happens there is not judged.",
            Change("Open each of these topics in the code editor, and mend the line that is named.", facts)
        );

    private static string Unknown(BotTopics topics) =>
        topics.UnknownKinds is { IsEmpty: false } kinds
            ? $"; {Words.Count(kinds.Sum(kind => kind.Count), "node")} in them {(kinds.Sum(kind => kind.Count) == 1 ? "is" : "are")} of a kind that no public text names ({Words.List([.. kinds.Select(kind => kind.Kind)])})"
            : "";
}
