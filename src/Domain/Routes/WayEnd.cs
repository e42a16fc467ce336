using System.Diagnostics;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Routes;

/// <summary>Where a conversation of one workstream ends up once the customer asks for a person.</summary>
public abstract record WayEnd
{
    private WayEnd() { }

    /// <summary>A representative can take it.</summary>
    /// <param name="Queue">From which queue; null when a routing rule gives it to one person, whom the rule names.</param>
    /// <param name="By">The routing rule that leads there; null when none is needed.</param>
    public sealed record Reached(HandoffQueue? Queue, RoutingRule? By) : WayEnd;

    /// <summary>Somebody in the queue that the bot shares has no lower capacity, so that conversations pass the bot by.</summary>
    /// <param name="Queue">The queue.</param>
    /// <param name="Rival">The other with the highest capacity.</param>
    public sealed record PassedBy(HandoffQueue Queue, QueueMember Rival) : WayEnd;

    /// <summary>Nobody in the queue can take it.</summary>
    /// <param name="Queue">The queue.</param>
    /// <param name="By">The routing rule that leads there; null for the fallback queue.</param>
    public sealed record NobodyInQueue(HandoffQueue Queue, RoutingRule? By) : WayEnd;

    /// <summary>A routing rule gives it to the bot again.</summary>
    /// <param name="By">The rule.</param>
    /// <param name="Queue">The queue where nobody but the bot waits; null when the rule names the bot itself.</param>
    public sealed record BackToTheBot(RoutingRule By, HandoffQueue? Queue) : WayEnd;

    /// <summary>A routing rule gives it to a user who can't take it: disabled, another bot, or nobody at all.</summary>
    /// <param name="By">The rule.</param>
    public sealed record NobodyNamed(RoutingRule By) : WayEnd;

    /// <summary>Neither a routing rule nor the workstream names a queue to go on to.</summary>
    public sealed record NoQueue : WayEnd;

    /// <summary>Nothing comes from the workstream to the bot: it is inactive, or representatives pick for themselves.</summary>
    public sealed record Closed : WayEnd;

    /// <summary>What decides it could not be read.</summary>
    public sealed record Unread(Fault Why) : WayEnd;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<HandoffQueue?, RoutingRule?, T> reached,
        Func<HandoffQueue, QueueMember, T> passedBy,
        Func<HandoffQueue, RoutingRule?, T> nobodyInQueue,
        Func<RoutingRule, HandoffQueue?, T> backToTheBot,
        Func<RoutingRule, T> nobodyNamed,
        Func<T> noQueue,
        Func<T> closed,
        Func<Fault, T> unread
    ) =>
        this switch
        {
            Reached(var queue, var by) => reached(queue, by),
            PassedBy(var queue, var rival) => passedBy(queue, rival),
            NobodyInQueue(var queue, var by) => nobodyInQueue(queue, by),
            BackToTheBot(var by, var queue) => backToTheBot(by, queue),
            NobodyNamed(var by) => nobodyNamed(by),
            NoQueue => noQueue(),
            Closed => closed(),
            Unread(var why) => unread(why),
            _ => throw new UnreachableException(),
        };
}
