using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules.Users;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Topics;

/// <summary>A rule about what topics pass on, and what the bot's workstreams take.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="title">The true sentence.</param>
public abstract class ContextRule(string id, string title) : TopicRule(id, title)
{
    /// <inheritdoc/>
    protected sealed override Verdict Judge(BotTopics topics, HandoffFacts facts) =>
        SoughtBotUser
            .In(facts)
            .Judge(
                (there, _) => there.Routing.Match(routing => Judge(topics, routing, facts, there), Verdict.CannotTell)
            );

    /// <summary>Judges both together.</summary>
    private protected abstract Verdict Judge(
        BotTopics topics,
        Routing routing,
        HandoffFacts facts,
        OmnichannelFacts there
    );

    /// <summary>The workstream of a context variable, by name.</summary>
    private protected static string NameOf(Routing routing, Guid workstream) =>
        routing.Workstreams.FirstOrDefault(one => one.Id == workstream)?.Name ?? "the workstream";

    /// <summary>The names under which topics pass variables on.</summary>
    private protected static ImmutableHashSet<string> PassedNames(BotTopics topics) =>
        topics.Passed.Select(passed => passed.Name).ToImmutableHashSet(StringComparer.Ordinal);
}
