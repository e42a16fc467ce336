using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Topics;
using HandoffPortal.Portal.Features.Omnichannel;

namespace HandoffPortal.Portal.Features.Voice;

/// <summary>Everything that the Voice page shows, derived once from one reading.</summary>
/// <param name="Facts">What was read.</param>
/// <param name="AsIf">Was it judged as if voice were on?</param>
/// <param name="Calls">Whether calls come, and how we know.</param>
/// <param name="Telephony">Where the actions and variables come from, and whether the bot has them.</param>
/// <param name="Gifts">The actions and variables, in the seed's order.</param>
/// <param name="OnCalls">What would go wrong on a call.</param>
public sealed record VoiceSeen(
    HandoffFacts Facts,
    bool AsIf,
    CallsToTheBot Calls,
    TelephonyView Telephony,
    ImmutableArray<VoiceGift> Gifts,
    TopicFindings OnCalls
)
{
    /// <summary>The topics; null when they could not be read.</summary>
    public BotTopics? Topics => Facts.Topics.Match(known => known, BotTopics? (_) => null);

    /// <summary>Why the topics could not be read; null when they were.</summary>
    public Fault? Unread => Facts.Topics.Match(_ => null, Fault? (fault) => fault);

    /// <summary>Derives it.</summary>
    public static VoiceSeen Of(HandoffFacts facts, bool asIf, RuleEdition edition)
    {
        HandoffFacts judged = facts with { VoiceIsComing = asIf };
        return new(
            facts,
            asIf,
            CallsToTheBot.Of(facts, asIf),
            TelephonyView.Of(facts),
            VoiceGift.All(facts),
            judged.TakesCalls ? TopicFindings.OnCalls(RuleBook.Examine(judged, edition)) : TopicFindings.None
        );
    }
}
