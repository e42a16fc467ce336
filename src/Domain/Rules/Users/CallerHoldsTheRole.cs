using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Permissions;

namespace HandoffPortal.Domain.Rules.Users;

/// <summary>
/// USR001. Which role, the edition says; Omnichannel doesn't count one that comes through a team (dataverse-facts.md §7,
/// §12). Giving out roles takes System Administrator in that environment.
/// </summary>
public sealed class CallerHoldsTheRole()
    : Rule(
        "USR001",
        "The caller holds the administrator role directly, not through a team",
        Concern.Permissions,
        OperationKind.Connect,
        OperationKind.Disconnect,
        OperationKind.Disable,
        OperationKind.Restore
    )
{
    private const Administrator Giver = Administrator.AzureAdministrator;

    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        facts.Omnichannel is { } there
            ? there.Caller.Match(caller => Judge(caller, there, edition.RoleToConnect), Verdict.CannotTell)
            : Verdict.NoEnvironmentYet;

    private static Verdict Judge(Caller caller, OmnichannelFacts there, string role)
    {
        Holder holder = new(caller.Id, caller.Name, caller.Unit, there.Environment);
        return Holding.OfRole(role, caller.Roles, caller.Unit) switch
        {
            Holding.Directly => new Verdict.Met($"{caller.Name} holds {role} directly in {there.Environment.Name}."),
            Holding.OfAnotherUnit(var held) => RoleOfAnotherUnit.Verdict(held, holder, Giver),
            Holding.OnlyThroughTeam(var held) when !CannotBeHeld(role, there) => new Verdict.Unmet(
                $"{caller.Name} holds {role} in {there.Environment.Name} only through the team {held.Team}; Omnichannel does not count roles that come through a team.",
                holder.GiveRole(role, Giver)
            ),
            _ when CannotBeHeld(role, there) => Verdict.NotYet(
                $"Omnichannel is not set up in {there.Environment.Name}, so nobody holds {role} there.",
                "Choose an environment where Omnichannel is set up."
            ),
            _ => new Verdict.Unmet(
                $"{caller.Name} does not hold {role} in {there.Environment.Name}.",
                holder.GiveRole(role, Giver)
            ),
        };
    }

    private static bool CannotBeHeld(string role, OmnichannelFacts there) =>
        role == HeldRole.OmnichannelAdministrator
        && there.Setup.Match(known => known is OmnichannelSetup.NotSetUp, _ => false);
}
