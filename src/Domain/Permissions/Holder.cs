using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Permissions;

/// <summary>Somebody's user row in one environment: to whom something is to be given.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Name">The name.</param>
/// <param name="Unit">The business unit; null when unknown.</param>
/// <param name="Environment">Where.</param>
public sealed record Holder(SystemUserId Id, string Name, BusinessUnit? Unit, DataverseEnvironment Environment)
{
    /// <summary>Give a role that Omnichannel looks for: it counts only when it is held directly.</summary>
    public Remedy GiveRole(string role, Administrator who) =>
        At($"Give {Name} the role {role} in {Environment.Name} directly.", who);

    /// <summary>The same for somebody who holds that of another business unit.</summary>
    public Remedy GiveRoleOfOwnUnit(string role, Administrator who) =>
        At($"Give {Name} the role {role} of the business unit {Unit} in {Environment.Name} directly.", who);

    /// <summary>Give privileges that Dataverse looks for: any role does, a team's too.</summary>
    public Remedy GivePrivileges(ImmutableArray<Privilege> missing, string? example) =>
        At(
            $"Give {Name} a security role in {Environment.Name} that may {PrivilegeWords.Of(missing)}"
                + (example is null ? "" : $", such as {example}")
                + ". One that comes through a team counts here.",
            Administrator.AzureAdministrator
        );

    private Remedy At(string action, Administrator who) =>
        new(action, who, Environment.RecordPage("systemuser", Id.Value), $"{Name} in {Environment.Name}");
}
