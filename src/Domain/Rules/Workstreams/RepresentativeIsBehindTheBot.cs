using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
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
        ImmutableArray<WayToAPerson> ways =
        [
            .. routing
                .Workstreams.Where(WorkstreamRoutesToTheBot.IsOpen)
                .Select(workstream => new WayToAPerson(workstream, routing, user, there.Environment)),
        ];
        return ways switch
        {
            [] => Verdict.NotYet(
                $"No active push workstream in {there.Environment.Name} routes to {user.Name}, so nothing lies behind it yet.",
                "Add the bot to a push workstream in Omnichannel first."
            ),
            _ when ways.FirstOrDefault(way => !way.Leads) is { } broken => new Verdict.Unmet(
                string.Join(' ', ways.Where(way => !way.Leads).Select(way => way.Sentence)),
                broken.Mend
            ),
            _ => new Verdict.Met(string.Join(' ', ways.Select(way => way.Sentence))),
        };
    }
}
