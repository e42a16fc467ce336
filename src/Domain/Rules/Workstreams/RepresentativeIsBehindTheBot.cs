using System.Collections.Immutable;
using System.Diagnostics;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Routes;
using HandoffPortal.Domain.Rules.Users;

namespace HandoffPortal.Domain.Rules.Workstreams;

/// <summary>
/// WRK002. Every active push workstream must lead past the bot to a person (dataverse-facts.md §6, §12): customers of
/// one that doesn't get stuck with the bot, however well the others lead.
/// </summary>
public sealed class RepresentativeIsBehindTheBot()
    : Rule(
        "WRK002",
        "Behind the bot there is a queue with a representative, and the bot has the highest capacity in it",
        Concern.Routing
    )
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        SoughtBotUser
            .In(facts)
            .Judge((there, user) => there.Routing.Match(routing => Judge(there, user, routing), Verdict.CannotTell));

    private static Verdict Judge(OmnichannelFacts there, ApplicationUser user, Routing routing)
    {
        ImmutableArray<Way> ways = [.. Way.All(user, routing).Where(way => way.End is not WayEnd.Closed)];
        return ways switch
        {
            [] => Verdict.NotYet(
                $"No active push workstream in {there.Environment.Name} routes to {user.Name}, so nothing lies behind it yet.",
                "Add the bot to a push workstream in Omnichannel first."
            ),
            _ when ways.FirstOrDefault(way => !way.Leads && way.End is not WayEnd.Unread) is { } broken =>
                new Verdict.Unmet(
                    string.Join(' ', ways.Where(way => !way.Leads).Select(way => way.Sentence())),
                    Mend(broken, there.Environment)
                ),
            _ when ways.Select(way => way.End).OfType<WayEnd.Unread>().FirstOrDefault() is { } unread =>
                Verdict.CannotTell(unread.Why),
            _ => new Verdict.Met(string.Join(' ', ways.Select(way => way.Sentence()))),
        };
    }

    private static Remedy Mend(Way way, DataverseEnvironment environment) =>
        way.End.Match(
            (_, _) => throw new UnreachableException("A way that leads to a person needs no mending."),
            (queue, rival) =>
                InOmnichannel(
                    $"Give {way.Bot.Name} a capacity above {rival.Capacity ?? 0}, the highest of the others in {queue.Name}.",
                    "systemuser",
                    way.Bot.Id.Value,
                    way.Bot.Name,
                    environment
                ),
            (queue, _) =>
                InOmnichannel(
                    $"Add a representative to the queue {queue.Name}.",
                    "queue",
                    queue.Id,
                    queue.Name,
                    environment
                ),
            (by, _) =>
                InOmnichannel(
                    $"Let {by.Name} lead to a queue with representatives, or put a rule that does before it.",
                    "msdyn_ocruleitem",
                    by.Id,
                    by.Name,
                    environment
                ),
            by =>
                InOmnichannel(
                    $"Let {by.Name} lead to a queue with representatives.",
                    "msdyn_ocruleitem",
                    by.Id,
                    by.Name,
                    environment
                ),
            () => NameAQueue(way.Workstream, environment),
            () => NameAQueue(way.Workstream, environment),
            _ => NameAQueue(way.Workstream, environment)
        );

    private static Remedy NameAQueue(Workstream workstream, DataverseEnvironment environment) =>
        InOmnichannel(
            $"Name a queue with representatives as the fallback queue of {workstream.Name}.",
            "msdyn_liveworkstream",
            workstream.Id,
            workstream.Name,
            environment
        );

    private static Remedy InOmnichannel(
        string action,
        string table,
        Guid id,
        string name,
        DataverseEnvironment environment
    ) =>
        new(
            action,
            Administrator.OmnichannelAdministrator,
            environment.RecordPage(table, id),
            $"{name} in {environment.Name}"
        );
}
