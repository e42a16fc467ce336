using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

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
        OperationKind.Disable
    )
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        facts.Omnichannel is { } there
            ? there.Caller.Match(caller => Judge(caller, there, edition.RoleToConnect), Verdict.CannotTell)
            : Verdict.NoEnvironmentYet;

    private static Verdict Judge(Caller caller, OmnichannelFacts there, string role) =>
        caller.HoldsDirectly(role)
            ? new Verdict.Met($"{caller.Name} holds {role} directly in {there.Environment.Name}.")
        : role == HeldRole.OmnichannelAdministrator && IsMissing(there.Setup)
            ? Verdict.NotYet(
                $"Omnichannel is not set up in {there.Environment.Name}, so nobody holds {role} there.",
                "Choose an environment where Omnichannel is set up."
            )
        : new Verdict.Unmet(
            caller.TeamThatGives(role) is { } team
                ? $"{caller.Name} holds {role} in {there.Environment.Name} only through the team {team}; Omnichannel does not count roles that come through a team."
                : $"{caller.Name} does not hold {role} in {there.Environment.Name}.",
            Give(caller, there.Environment, role)
        );

    private static bool IsMissing(Reading<OmnichannelSetup> setup) =>
        setup.Match(known => known is OmnichannelSetup.NotSetUp, _ => false);

    private static Remedy Give(Caller caller, DataverseEnvironment environment, string role) =>
        new(
            $"Give {caller.Name} the role {role} in {environment.Name} directly.",
            Administrator.AzureAdministrator,
            environment.RecordPage("systemuser", caller.Id.Value),
            $"{caller.Name} in {environment.Name}"
        );
}
