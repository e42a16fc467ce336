using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules.Bots;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Topics;

/// <summary>A rule about what the bot's topics do. It blocks nothing: topics change without the portal.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="title">The true sentence.</param>
public abstract class TopicRule(string id, string title) : Rule(id, title, Concern.Topics)
{
    /// <inheritdoc/>
    public sealed override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        facts.Topics.Match(topics => Judge(topics, facts), Verdict.CannotTell);

    /// <summary>Judges the topics.</summary>
    protected abstract Verdict Judge(BotTopics topics, HandoffFacts facts);

    /// <summary>Met where there are no such places, else unmet with them.</summary>
    /// <param name="spots">The places.</param>
    /// <param name="met">The evidence when there are none.</param>
    /// <param name="unmet">The evidence when there are some, after their number: "… on a call".</param>
    /// <param name="remedy">What to do.</param>
    private protected static Verdict By(
        IEnumerable<TopicSpot> spots,
        string met,
        Func<ImmutableArray<TopicSpot>, string> unmet,
        Remedy remedy
    ) =>
        spots.ToImmutableArray() is { IsEmpty: false } found
            ? new Verdict.Unmet(unmet(found), remedy) { Spots = found }
            : new Verdict.Met(met);

    /// <summary>Something that the bot's author changes in its topics.</summary>
    private protected static Remedy Change(string action, HandoffFacts facts) =>
        BotPage.Remedy($"{action} Then publish the bot.", facts);

    /// <summary>The topics in which the places are, by name: "Greeting and Opening hours".</summary>
    private protected static string Names(ImmutableArray<TopicSpot> spots) =>
        Words.List([.. spots.Select(spot => spot.Topic.Name).Distinct()]);
}
