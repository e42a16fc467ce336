using System.Collections.Immutable;
using HandoffPortal.Domain.Rules.Topics;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Voice;

/// <summary>VOX002. Of an adaptive card the voice bot reads the property <c>speak</c> (the seed, authoring considerations).</summary>
public sealed class EveryCardCanBeSpoken()
    : VoiceRule("VOX002", "Every adaptive card that a call can reach says what is spoken for it")
{
    private protected override string Innocent => "No adaptive card without the property speak is on a call's way.";

    private protected override string Action =>
        "Give each card the property speak, built in Bot Framework Composer, or show it only where customers write.";

    private protected override string Guilty(ImmutableArray<TopicSpot> found) =>
        "On a call, an adaptive card without the property speak is silence.";

    private protected override IEnumerable<TopicSpot> Spots(BotTopics topics) =>
        from visit in topics.Visits
        where visit.OnCalls
        from card in visit.Node.Says?.Cards ?? []
        where !AdaptiveCard.Speaks(card)
        select visit.Spot(
            card.Value,
            "The card has no property speak: a caller hears nothing of it.",
            AdaptiveCard.Speaking(card),
            card.Line
        );
}
