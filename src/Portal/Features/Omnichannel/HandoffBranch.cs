using System.Collections.Immutable;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Routes;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The way of one workstream, as it is drawn.</summary>
/// <param name="Workstream">The workstream's row.</param>
/// <param name="Name">The workstream.</param>
/// <param name="Hops">From the workstream to where the way ends.</param>
/// <param name="Sentence">The same in words.</param>
public sealed record HandoffBranch(Guid Workstream, string Name, ImmutableArray<Hop> Hops, string Sentence)
{
    private const int Named = 3;

    /// <summary>Does it lead to a person?</summary>
    public bool Leads => Hops[^1].Standing == HopStanding.Met;

    /// <summary>Does it lead back to the bot?</summary>
    public bool Loops => Hops[^1].Standing == HopStanding.Loop;

    /// <summary>Its place among the branches, lowest first: dead ends and loops, then what is unknown or shut, then the rest.</summary>
    public int Urgency =>
        Hops[^1].Standing switch
        {
            HopStanding.DeadEnd or HopStanding.Loop => 0,
            HopStanding.Untold => 1,
            HopStanding.Shut => 2,
            _ => 3,
        };

    /// <summary>Draws a way; the records are those of the Omnichannel environment.</summary>
    public static HandoffBranch Of(Way way, HandoffFacts facts)
    {
        DataverseEnvironment? place = facts.Omnichannel?.Environment;
        bool shut = way.End is WayEnd.Closed;
        Hop workstream = new(
            HopKind.Workstream,
            shut ? HopStanding.Shut : HopStanding.Met,
            shut ? $"{way.Workstream.Name} {way.Workstream.WhyClosed()}" : way.Workstream.Name,
            "WRK001",
            place?.RecordPage("msdyn_liveworkstream", way.Workstream.Id)
        );
        ImmutableArray<Hop> hops = shut ? [workstream] : [workstream, .. BotQueueOf(way, place), .. Behind(way, place)];
        return new(way.Workstream.Id, way.Workstream.Name, hops, way.Sentence());
    }

    private static ImmutableArray<Hop> BotQueueOf(Way way, DataverseEnvironment? place) =>
        way.BotQueue switch
        {
            null => [],
            // The bot shares it with people: the workstream may name another one for the bot alone.
            { } shared when shared.Representatives.Any() => [QueueHop(HopKind.Queue, shared, place)],
            { } own => [QueueHop(HopKind.QueueOfTheBot, own, place)],
        };

    private static ImmutableArray<Hop> Behind(Way way, DataverseEnvironment? place) =>
        way.End.Match<ImmutableArray<Hop>>(
            (queue, by) =>
                [.. Led(way, by, queue, place), End(way, HopStanding.Met, queue is null ? null : People(queue))],
            (queue, _) => [.. Led(way, null, queue, place), End(way, HopStanding.DeadEnd)],
            (queue, by) => [.. Led(way, by, queue, place), End(way, HopStanding.DeadEnd)],
            (by, queue) => [.. Led(way, by, queue, place), End(way, HopStanding.Loop)],
            by => [.. Led(way, by, null, place), End(way, HopStanding.DeadEnd)],
            () => [End(way, HopStanding.DeadEnd)],
            () => [],
            _ => [End(way, HopStanding.Untold)]
        );

    private static ImmutableArray<Hop> Led(
        Way way,
        RoutingRule? by,
        HandoffQueue? queue,
        DataverseEnvironment? place
    ) =>
        [
            .. by is null ? Array.Empty<Hop>() : [RuleHop(by, place)],
            .. queue is null || queue == way.BotQueue ? Array.Empty<Hop>() : [QueueHop(HopKind.Queue, queue, place)],
        ];

    private static Hop RuleHop(RoutingRule by, DataverseEnvironment? place) =>
        new(
            HopKind.RoutingRule,
            HopStanding.Met,
            by.HasCondition ? $"{by.Name}, when its condition holds" : by.Name,
            "WRK002",
            place?.RecordPage("msdyn_ocruleitem", by.Id)
        );

    private static Hop QueueHop(HopKind kind, HandoffQueue queue, DataverseEnvironment? place) =>
        new(kind, HopStanding.Met, queue.Name, "WRK002", place?.RecordPage("queue", queue.Id));

    private static Hop End(Way way, HopStanding standing, string? detail = null) =>
        new(
            standing == HopStanding.Loop ? HopKind.Bot : HopKind.Representatives,
            standing,
            detail ?? way.End.InShort(),
            "WRK002"
        );

    private static string People(HandoffQueue queue)
    {
        QueueMember[] people = [.. queue.Representatives.OrderByDescending(member => member.Capacity ?? 0)];
        IEnumerable<string> named = people
            .Take(Named)
            .Select(member =>
                $"{member.Name} ({(member.Capacity is { } units ? $"capacity {units}" : "no capacity")})"
            );
        return string.Join(", ", named) + (people.Length > Named ? $" and {people.Length - Named} more" : "");
    }
}
