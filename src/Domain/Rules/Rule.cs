using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules;

/// <summary>One thing that must be true, with how to tell and what to do when it isn't.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="title">The true sentence.</param>
/// <param name="concern">The part of the settings page that it concerns.</param>
/// <param name="blocks">The operations that it blocks unless it is met.</param>
public abstract class Rule(string id, string title, Concern concern, params ImmutableArray<OperationKind> blocks)
{
    /// <summary>How the sentences of rules speak of the person who asks.</summary>
    internal const string WhoAsks = "The caller";

    /// <summary>The rule's id, for example APP002. It never changes its meaning.</summary>
    public string Id { get; } = id;

    /// <summary>The true sentence, without a full stop.</summary>
    public string Title { get; } = title;

    /// <summary>The part of the settings page that it concerns.</summary>
    public Concern Concern { get; } = concern;

    /// <summary>The operations that it blocks in this edition unless it is met.</summary>
    public virtual ImmutableArray<OperationKind> Blocks(RuleEdition edition) => blocks;

    /// <summary>Judges the facts. Pure; never throws for what a row may hold.</summary>
    public abstract Verdict Examine(HandoffFacts facts, RuleEdition edition);

    /// <summary>The finding that comes of it.</summary>
    public Finding JudgedBy(RuleEdition edition, HandoffFacts facts) =>
        new(this, Examine(facts, edition), edition)
        {
            Ids = NamedId.In(facts, Concern),
            Person = facts.Caller.Match(caller => caller.Name, string? (_) => null),
        };
}

/// <summary>The part of the settings page that a rule concerns.</summary>
public enum Concern
{
    /// <summary>The bot itself.</summary>
    Bot,

    /// <summary>The extension solutions.</summary>
    Extensions,

    /// <summary>The choice of environment.</summary>
    Environment,

    /// <summary>The application ID.</summary>
    ApplicationId,

    /// <summary>What the signed-in person may do.</summary>
    Permissions,

    /// <summary>The bot user.</summary>
    BotUser,

    /// <summary>Workstreams, queues and representatives.</summary>
    Routing,

    /// <summary>Voice.</summary>
    Voice,

    /// <summary>What the bot's topics do.</summary>
    Topics,
}
