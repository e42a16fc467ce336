using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Routes;

/// <summary>
/// The way of one workstream's conversations from the bot to a person (dataverse-facts.md §6, §12): through a queue that
/// the bot shares with representatives, where the bot must come first by capacity; or from the bot's own queue on to
/// where the routing rules send what the bot hands over, else to the workstream's fallback queue.
/// </summary>
/// <param name="Workstream">The workstream.</param>
/// <param name="Bot">The bot user that it names.</param>
/// <param name="BotQueue">The queue in which the bot meets the conversation; null when none is known.</param>
/// <param name="End">Where it leads.</param>
/// <param name="DeadEnds">
/// Where some conversations of a way that leads to a person end all the same: by routing rules with a condition that lead
/// nowhere. Whether a condition holds can't be told here.
/// </param>
public sealed record Way(
    Workstream Workstream,
    ApplicationUser Bot,
    HandoffQueue? BotQueue,
    WayEnd End,
    ImmutableArray<WayEnd> DeadEnds
)
{
    /// <summary>Does it lead to a person?</summary>
    public bool Leads => End is WayEnd.Reached;

    /// <summary>The ways of all workstreams that name the bot user, in the order in which they were read.</summary>
    public static ImmutableArray<Way> All(ApplicationUser bot, Routing routing) =>
        [.. routing.Workstreams.Select(workstream => Of(workstream, bot, routing))];

    private static Way Of(Workstream workstream, ApplicationUser bot, Routing routing)
    {
        HandoffQueue[] met = [.. routing.Queues.Where(queue => IsMetIn(queue, workstream, bot))];
        HandoffQueue? shared = met.FirstOrDefault(queue => queue.Representatives.Any());
        ImmutableArray<WayEnd> ends =
            !workstream.IsOpen ? [new WayEnd.Closed()]
            : shared is not null ? [Beside(shared, bot)]
            : Behind(workstream, bot, routing);
        WayEnd end =
            ends.FirstOrDefault(one => one is WayEnd.Reached)
            // What could not be read may lead to a person: no dead end beside it settles the matter.
            ?? ends.FirstOrDefault(one => one is WayEnd.Unread)
            ?? ends.FirstOrDefault(one => one is WayEnd.BackToTheBot)
            ?? ends[0];
        return new Way(
            workstream,
            bot,
            shared ?? met.FirstOrDefault(queue => queue.Id == workstream.BotQueue) ?? met.FirstOrDefault(),
            end,
            end is WayEnd.Reached ? [.. ends.Where(IsDead)] : []
        );
    }

    // Rules that lead to the bot are how conversations come to it in the first place.
    private static bool IsDead(WayEnd end) => end is not (WayEnd.Reached or WayEnd.BackToTheBot);

    /// <summary>
    /// The queue that the workstream names for the bot; where it names none, any that the bot is a member of, since
    /// routing rules may lead there. The fallback queue counts when the bot is in it.
    /// </summary>
    private static bool IsMetIn(HandoffQueue queue, Workstream workstream, ApplicationUser bot) =>
        queue.Id == workstream.BotQueue
        || (
            (workstream.BotQueue is null || queue.Id == workstream.DefaultQueue)
            && queue.Members.Any(member => member.Id == bot.Id)
        );

    private static WayEnd Beside(HandoffQueue shared, ApplicationUser bot)
    {
        QueueMember rival = shared
            .Members.Where(member => member.Id != bot.Id && !member.Disabled)
            .MaxBy(member => member.Capacity ?? 0)!;
        return (bot.Bot?.Capacity ?? 0) > (rival.Capacity ?? 0)
            ? new WayEnd.Reached(shared, By: null)
            : new WayEnd.PassedBy(shared, rival);
    }

    // A rule with a condition takes some conversations, and the others go on to the next; one without takes all that come
    // to it. A last rule that leads to the bot is how conversations come to it in the first place: it is a way back only
    // when no rule before it leads on to a person.
    private static ImmutableArray<WayEnd> Behind(Workstream workstream, ApplicationUser bot, Routing routing)
    {
        if (!routing.Rules.TryGet(out ImmutableArray<RoutingRule> all, out Fault? fault))
        {
            return [new WayEnd.Unread(fault)];
        }
        RoutingRule[] rules = [.. all.Where(rule => rule.Active && rule.Workstream == workstream.Id)];
        int last = Array.FindIndex(rules, rule => !rule.HasCondition);
        return
        [
            .. rules.Take(last < 0 ? rules.Length : last + 1).Select(rule => By(rule, bot, routing)),
            .. last < 0 ? [Fallback(workstream, routing)] : Array.Empty<WayEnd>(),
        ];
    }

    private static WayEnd By(RoutingRule rule, ApplicationUser bot, Routing routing) =>
        rule switch
        {
            { User: { } user } when user.Id == bot.Id => new WayEnd.BackToTheBot(rule, null),
            { User: { IsBot: false, Disabled: false } } => new WayEnd.Reached(null, rule),
            { Queue: { } queue } => Into(queue, rule, bot, routing),
            _ => new WayEnd.NobodyNamed(rule),
        };

    private static WayEnd Into(Guid queue, RoutingRule by, ApplicationUser bot, Routing routing) =>
        routing.Queues.FirstOrDefault(candidate => candidate.Id == queue) switch
        {
            null => new WayEnd.Unread(OutOfSight(by)),
            { } found when found.Representatives.Any() => new WayEnd.Reached(found, by),
            { } found when found.Members.Any(member => member.Id == bot.Id) => new WayEnd.BackToTheBot(by, found),
            { } found => new WayEnd.NobodyInQueue(found, by),
        };

    private static WayEnd Fallback(Workstream workstream, Routing routing) =>
        workstream.DefaultQueue is not { } queue ? new WayEnd.NoQueue()
        : routing.Queues.FirstOrDefault(candidate => candidate.Id == queue) is not { } found
            ? new WayEnd.Unread(OutOfSight(by: null))
        : found.Representatives.Any() ? new WayEnd.Reached(found, By: null)
        : new WayEnd.NobodyInQueue(found, By: null);

    private static Fault OutOfSight(RoutingRule? by) =>
        new(
            FaultKind.NotFound,
            by is null
                ? "The fallback queue is not among the queues that you can see."
                : $"The queue that the routing rule {by.Name} names is not among those that you can see.",
            "Ask an Omnichannel administrator to look at that queue, or for the right to read it."
        );
}
