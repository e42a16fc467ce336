using System.Collections.Immutable;
using HandoffPortal.Domain.Rules.Topics;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Voice;

/// <summary>VOX001. The voice bot reads the asterisk mark, and markdown is not taken off (the seed, authoring considerations).</summary>
public sealed class NoMarkdownIsSpoken() : VoiceRule("VOX001", "No message that a call can reach holds markdown")
{
    private protected override string Innocent => "No message that a call can reach holds markdown.";

    private protected override string Action =>
        "Write these messages without markdown, or give them a text of their own for speech.";

    private protected override string Guilty(ImmutableArray<TopicSpot> found) =>
        "On a call, the marks of markdown are read aloud.";

    private protected override IEnumerable<TopicSpot> Spots(BotTopics topics) =>
        from visit in topics.Visits
        where visit.OnCalls
        from text in Heard(topics, visit.Node)
        let marks = SpokenText.Marks(text)
        where !marks.IsEmpty
        select visit.Spot(text.Value, Why(marks), SpokenText.WithoutMarks(text), text.LineAt(marks[0].Place));

    private static IEnumerable<TopicText> Heard(BotTopics topics, TopicNode node) =>
        node is TopicNode.Redirect redirect && topics.ActionOf(redirect) == VoiceAction.UninterruptibleMessage
            ? redirect.Inputs.Select(input => input.Value)
            : node.Says?.Heard ?? [];

    private static string Why(ImmutableArray<SpokenMark> marks) =>
        $"The caller hears {Words.List([.. marks.Select(mark => $"“{mark.Characters}”").Distinct()])} read out.";
}
