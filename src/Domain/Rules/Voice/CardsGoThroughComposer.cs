using System.Collections.Immutable;
using HandoffPortal.Domain.Rules.Topics;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Voice;

/// <summary>VOX003. Only through Composer is the property <c>speak</c> of a card read correctly (the seed, authoring considerations).</summary>
public sealed class CardsGoThroughComposer()
    : VoiceRule("VOX003", "Every adaptive card that is spoken on a call is built in Bot Framework Composer")
{
    private protected override string Innocent => "No spoken adaptive card on a call's way is built outside Composer.";

    private protected override string Action =>
        "Move these cards into dialogs of Bot Framework Composer, and let the topics redirect there.";

    private protected override string Guilty(ImmutableArray<TopicSpot> found) =>
        "The property speak of an adaptive card is read correctly only through Bot Framework Composer.";

    private protected override IEnumerable<TopicSpot> Spots(BotTopics topics) =>
        from visit in topics.Visits
        where visit.OnCalls
        from card in visit.Node.Says?.Cards ?? []
        where AdaptiveCard.Speaks(card)
        select visit.Spot(
            card.Value,
            "The card stands in the topic itself: what it says in speak may not be heard as written.",
            line: card.Line
        );
}
