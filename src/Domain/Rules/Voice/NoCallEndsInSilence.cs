using System.Collections.Immutable;
using HandoffPortal.Domain.Rules.Topics;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Voice;

/// <summary>VOX004. A caller sees no screen: where nothing is said, the call seems dead.</summary>
public sealed class NoCallEndsInSilence()
    : VoiceRule("VOX004", "Every way that a call can take ends with a message, a hang-up or a transfer")
{
    private protected override string Innocent =>
        "Every way that a call can take ends with a message, a hang-up or a transfer.";

    private protected override string Action => "End each of these ways with a message, a hang-up or a transfer.";

    private protected override string Guilty(ImmutableArray<TopicSpot> found) =>
        "On a call, there are ways that end in silence: the caller hears nothing more, and the line stays open.";

    private protected override IEnumerable<TopicSpot> Spots(BotTopics topics) =>
        topics.SilentEnds.Select(end => new TopicSpot(
            end.Topic,
            end.Node?.Line ?? end.Topic.Content.Match((trigger, _) => trigger.Line, (line, _) => line ?? 1),
            end.Node is { } node ? topics.NameOf(node) : "Trigger",
            end.Node?.Id,
            "",
            end.Node switch
            {
                null => "The topic does nothing that a caller can hear.",
                TopicNode.Question => "The caller answers, and nothing follows.",
                TopicNode.Condition => "When the condition does not hold, nothing follows.",
                _ => "Behind this nothing is said, and the call is neither hung up nor transferred.",
            },
            null
        ));
}
