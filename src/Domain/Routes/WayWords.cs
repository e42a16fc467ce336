using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Routes;

/// <summary>Ways in the words of the pages.</summary>
public static class WayWords
{
    /// <summary>Where the way leads, or where it ends, as one or two sentences in names.</summary>
    public static string Sentence(this Way way) =>
        string.Join(
            ' ',
            [way.Sentence(way.End), .. way.DeadEnds.Select(end => $"But not always: {way.Sentence(end)}")]
        );

    private static string Sentence(this Way way, WayEnd end) =>
        end.Match(
            (queue, by) => way.Leading(queue, by),
            (queue, rival) => $"{way.Beside(queue, rival)} The bot must have the highest, or conversations pass it by.",
            (queue, by) => $"{way.LeadsPast()} to the queue {queue.Name}{For(by)}, which has {Nobody(queue)}; {Lost}",
            (by, queue) =>
                $"The routing rule {by.Name} of {way.Workstream.Name} sends what {way.Bot.Name} hands over back to it{(queue is null ? "" : $", through the queue {queue.Name} in which nobody else waits")}; {Lost}",
            by =>
                $"{way.LeadsPast()} to {by.User?.Name ?? "nobody"}{For(by)}, {(by.User is null ? "since the rule names neither a queue nor a person that can be seen" : by.User.IsBot ? "which is a bot" : "who is disabled")}; {Lost}",
            () => $"{way.Workstream.Name} names no queue with representatives behind {way.Bot.Name}; {Lost}",
            () => $"{way.Workstream.Name} {way.Workstream.WhyClosed()}.",
            why => $"Where {way.Workstream.Name} leads behind {way.Bot.Name} could not be read. {why.What}"
        );

    /// <summary>The end in a few words, for a picture: "Nobody is in Store service".</summary>
    public static string InShort(this WayEnd end) =>
        end.Match(
            (queue, by) => queue is null ? $"{by?.User?.Name}" : Words.Capital(People(queue)),
            (_, rival) => $"{rival.Name} comes before the bot",
            (queue, _) => $"Nobody is in {queue.Name}",
            (_, _) => "Back to the bot",
            by => by.User is null ? "The rule names nobody" : $"{by.User.Name} can't take it",
            () => "No queue behind the bot",
            () => "Nothing comes from here",
            _ => "Could not be read"
        );

    /// <summary>Why nothing comes from it to a bot: the predicate of a sentence that starts with its name.</summary>
    public static string WhyClosed(this Workstream workstream) =>
        !workstream.Active ? "is inactive"
        : workstream.Distribution.Is(WorkDistribution.Pick)
            ? "lets representatives pick conversations, where a bot needs push"
        : $"hands out conversations by \"{workstream.Distribution}\", which the portal does not know";

    private const string Lost = "customers who ask for a person reach nobody.";

    private static string Leading(this Way way, HandoffQueue? queue, RoutingRule? by) =>
        queue switch
        {
            null => $"{way.LeadsPast()} to {by?.User?.Name}{For(by)}.",
            _ when queue == way.BotQueue && by is null => way.Beside(queue, Rival(queue, way)),
            _ => $"{way.LeadsPast()} to the queue {queue.Name} with {People(queue)}{For(by)}.",
        };

    private static string LeadsPast(this Way way) => $"{way.Workstream.Name} leads past {way.Bot.Name}";

    private static string For(RoutingRule? by) =>
        by is null ? "" : $" by the routing rule {by.Name}{(by.HasCondition ? ", when its condition holds" : "")}";

    private static string Beside(this Way way, HandoffQueue queue, QueueMember? rival) =>
        $"In the queue {queue.Name} of the workstream {way.Workstream.Name}, {way.Bot.Name} has "
        + (way.Bot.Bot?.Capacity is { } capacity ? $"the capacity {capacity}" : "no capacity")
        + $" beside {People(queue)}; the highest of the others is {rival?.Capacity ?? 0}.";

    private static QueueMember? Rival(HandoffQueue queue, Way way) =>
        queue
            .Members.Where(member => member.Id != way.Bot.Id && !member.Disabled)
            .MaxBy(member => member.Capacity ?? 0);

    private static string People(HandoffQueue queue) => Words.Count(queue.Representatives.Count(), "representative");

    private static string Nobody(HandoffQueue queue) =>
        queue.Members.Any(member => !member.IsBot) ? "only disabled representatives" : "no representative";
}
