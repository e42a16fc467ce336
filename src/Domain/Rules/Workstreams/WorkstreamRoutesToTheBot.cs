using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Routes;
using HandoffPortal.Domain.Rules.Users;

namespace HandoffPortal.Domain.Rules.Workstreams;

/// <summary>WRK001. A bot gets conversations only from an active push workstream that names it (dataverse-facts.md §6, §12).</summary>
public sealed class WorkstreamRoutesToTheBot()
    : Rule("WRK001", "An active push workstream routes to the bot user", Concern.Routing)
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        SoughtBotUser
            .In(facts)
            .Judge(
                (there, user) =>
                    there.Routing.Match(routing => Judge(there, user, routing.Workstreams), Verdict.CannotTell)
            );

    private static Verdict Judge(OmnichannelFacts there, ApplicationUser user, ImmutableArray<Workstream> workstreams)
    {
        Workstream[] open = [.. workstreams.Where(workstream => workstream.IsOpen)];
        return open.Length > 0
                ? new Verdict.Met(
                    $"In {there.Environment.Name}, {Words.List([.. open.Select(workstream => $"{workstream.Name} ({workstream.Channel})")])} {(open.Length == 1 ? "routes" : "route")} to {user.Name} by push."
                )
            : workstreams.IsEmpty
                ? new Verdict.Unmet(
                    $"No workstream in {there.Environment.Name} names {user.Name}; the bot gets no conversations.",
                    new Remedy(
                        "Add the bot to a push workstream in Omnichannel, then select Refresh.",
                        Administrator.OmnichannelAdministrator,
                        there.Environment.RecordPage("systemuser", user.Id.Value),
                        $"{user.Name} in {there.Environment.Name}"
                    )
                )
            : workstreams.Any(workstream => workstream is { Active: true, Distribution.Known: null })
                ? new Verdict.Undetermined(Closed(there, user, workstreams), Open(there, workstreams[0]))
            : new Verdict.Unmet(Closed(there, user, workstreams), Open(there, workstreams[0]));
    }

    private static string Closed(
        OmnichannelFacts there,
        ApplicationUser user,
        ImmutableArray<Workstream> workstreams
    ) =>
        $"In {there.Environment.Name} {user.Name} is named, but not reached: {Words.List([.. workstreams.Select(workstream => $"{workstream.Name} {workstream.WhyClosed()}")])}.";

    private static Remedy Open(OmnichannelFacts there, Workstream workstream) =>
        new(
            $"Make {workstream.Name} an active push workstream, or add the bot to one that is.",
            Administrator.OmnichannelAdministrator,
            there.Environment.RecordPage("msdyn_liveworkstream", workstream.Id),
            $"{workstream.Name} in {there.Environment.Name}"
        );
}
