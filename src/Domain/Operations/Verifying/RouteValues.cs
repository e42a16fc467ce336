using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Operations.Verifying;

/// <summary>
/// Where conversations go, as values to compare. Who is in a queue is left out: representatives come and go, and the
/// connection stays what it was (docs/adr/0013).
/// </summary>
internal static class RouteValues
{
    /// <summary>One value for each workstream and each queue; unknown when the Omnichannel environment was not read.</summary>
    public static Reading<ValueGroup> Of(HandoffFacts facts, HandoffLink link) =>
        facts.Omnichannel is { } there && there.Environment.Id == link.Omnichannel
            ? there.Routing.Map(Of)
            : Reading.Failed<ValueGroup>(
                new Fault(
                    FaultKind.NotFound,
                    "The Omnichannel environment was not read, so its workstreams are not known.",
                    "Ask somebody who can see that environment."
                )
            );

    // Their ids name them, so that one that was renamed is the same one with another value.
    private static ValueGroup Of(Routing routing) =>
        new(
            "Workstreams and queues",
            null,
            [
                .. routing
                    .Workstreams.OrderBy(workstream => workstream.Id)
                    .Select(workstream => new ComparedValue($"Workstream {workstream.Id:D}", Of(workstream, routing))),
                .. routing
                    .Queues.OrderBy(queue => queue.Id)
                    .Select(queue => new ComparedValue($"Queue {queue.Id:D}", queue.Name)),
            ]
        );

    private static string Of(Workstream workstream, Routing routing) =>
        string.Join(
            ", ",
            workstream.Name,
            $"channel {workstream.Channel}",
            $"work distribution {workstream.Distribution}",
            workstream.Active ? "active" : "inactive",
            $"queue of the bot {Queue(workstream.BotQueue, routing)}",
            $"fallback queue {Queue(workstream.DefaultQueue, routing)}"
        );

    private static string Queue(Guid? id, Routing routing) =>
        id is null ? "none" : routing.Queues.FirstOrDefault(queue => queue.Id == id)?.Name ?? $"{id}";
}
