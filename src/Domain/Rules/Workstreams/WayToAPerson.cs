using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Rules.Workstreams;

/// <summary>
/// Where a conversation of one workstream can go when the bot hands it over: to a representative in a queue that the bot
/// shares with them, where the bot must come first by capacity, or to another queue behind the bot's own.
/// </summary>
internal sealed class WayToAPerson
{
    private readonly Workstream workstream;
    private readonly ApplicationUser bot;
    private readonly DataverseEnvironment environment;
    private readonly HandoffQueue? shared;
    private readonly HandoffQueue? behind;

    internal WayToAPerson(Workstream workstream, Routing routing, ApplicationUser bot, DataverseEnvironment environment)
    {
        (this.workstream, this.bot, this.environment) = (workstream, bot, environment);
        shared = routing.Queues.FirstOrDefault(queue => IsTheBots(queue) && queue.Representatives.Any());
        behind = routing.Queues.FirstOrDefault(queue => queue.Id == workstream.DefaultQueue);
    }

    /// <summary>Does it lead to a person?</summary>
    internal bool Leads => shared is null ? behind?.Representatives.Any() == true : Capacity > Rival(shared);

    /// <summary>Where it leads, or where it ends.</summary>
    internal string Sentence =>
        shared is not null ? SharedQueue(shared)
        : behind is null
            ? $"{workstream.Name} names no queue with representatives behind {bot.Name}; customers who ask for a person reach nobody."
        : behind.Representatives.Any()
            ? $"{workstream.Name} leads past {bot.Name} to the queue {behind.Name} with {Words.Count(behind.Representatives.Count(), "representative")}."
        : $"{workstream.Name} leads past {bot.Name} to the queue {behind.Name}, which has {Nobody(behind)}; customers who ask for a person reach nobody.";

    /// <summary>What puts it right.</summary>
    internal Remedy Mend =>
        shared is not null
            ? InOmnichannel(
                $"Give {bot.Name} a capacity above {Rival(shared)}, the highest of the others in {shared.Name}.",
                "systemuser",
                bot.Id.Value,
                bot.Name
            )
        : behind is not null
            ? InOmnichannel($"Add a representative to the queue {behind.Name}.", "queue", behind.Id, behind.Name)
        : InOmnichannel(
            $"Name a queue with representatives as the fallback queue of {workstream.Name}.",
            "msdyn_liveworkstream",
            workstream.Id,
            workstream.Name
        );

    private int? Capacity => bot.Bot?.Capacity;

    private string SharedQueue(HandoffQueue queue) =>
        $"In the queue {queue.Name} of the workstream {workstream.Name}, {bot.Name} has "
        + (Capacity is { } capacity ? $"the capacity {capacity}" : "no capacity")
        + $" beside {Words.Count(queue.Representatives.Count(), "representative")}; the highest of the others is {Rival(queue)}."
        + (Leads ? "" : " The bot must have the highest, or conversations pass it by.");

    private int Rival(HandoffQueue queue) =>
        queue.Members.Where(member => member.Id != bot.Id && !member.Disabled).Max(member => member.Capacity) ?? 0;

    /// <summary>
    /// The queue that the workstream names for the bot; where it names none, any that the bot is a member of, since
    /// routing rules may lead there. The fallback queue counts when the bot is in it.
    /// </summary>
    private bool IsTheBots(HandoffQueue queue) =>
        queue.Id == workstream.BotQueue
        || (
            (workstream.BotQueue is null || queue.Id == workstream.DefaultQueue)
            && queue.Members.Any(member => member.Id == bot.Id)
        );

    private static string Nobody(HandoffQueue queue) =>
        queue.Members.Any(member => !member.IsBot) ? "only disabled representatives" : "no representative";

    private Remedy InOmnichannel(string action, string table, Guid id, string name) =>
        new(
            action,
            Administrator.OmnichannelAdministrator,
            environment.RecordPage(table, id),
            $"{name} in {environment.Name}"
        );
}
