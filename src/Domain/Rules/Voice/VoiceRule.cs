using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules.Topics;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Voice;

/// <summary>A rule about what calls meet in the bot's topics; it is met while no calls come.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="title">The true sentence.</param>
public abstract class VoiceRule(string id, string title) : TopicRule(id, title)
{
    /// <inheritdoc/>
    protected sealed override Verdict Judge(BotTopics topics, HandoffFacts facts) =>
        facts.TakesCalls
            ? By(Spots(topics), Innocent, found => $"{Guilty(found)} {Where(found)}", Change(Action, facts))
            : facts.Record.Match(
                _ => new Verdict.Met("Voice is off, and no workstream sends calls here: nothing is spoken."),
                Verdict.CannotTell
            );

    /// <summary>The places where it is broken, among those that a call can come to.</summary>
    private protected abstract IEnumerable<TopicSpot> Spots(BotTopics topics);

    /// <summary>The evidence when there is no such place.</summary>
    private protected abstract string Innocent { get; }

    /// <summary>What happens on a call at such places.</summary>
    private protected abstract string Guilty(ImmutableArray<TopicSpot> found);

    /// <summary>What to do about them.</summary>
    private protected abstract string Action { get; }

    private static string Where(ImmutableArray<TopicSpot> found) =>
        $"It is so at {Words.Count(found.Length, "place")} in {Names(found)}.";
}
