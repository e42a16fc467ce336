using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Permissions;

namespace HandoffPortal.Domain.Facts;

/// <summary>The signed-in person's own user row in one environment.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Name">The person's name there.</param>
/// <param name="Roles">The roles held there: directly and through teams.</param>
/// <param name="Unit">The business unit that the person belongs to; null when the answer did not tell.</param>
/// <param name="Privileges">
/// What Dataverse lets the person do there, as all roles together allow it. Roles that come through a team count for
/// Dataverse; only Omnichannel does not count them.
/// </param>
public sealed record Caller(
    SystemUserId Id,
    string Name,
    ImmutableArray<HeldRole> Roles,
    BusinessUnit? Unit,
    Reading<ImmutableHashSet<Privilege>> Privileges
)
{
    /// <summary>Holds the role directly. One of another business unit is held, too.</summary>
    public bool HoldsDirectly(string role) => Roles.Any(held => held.IsDirect && held.Is(role));

    /// <summary>The team that gives the role, when it is held only through one.</summary>
    public string? TeamThatGives(string role) =>
        HoldsDirectly(role) ? null : Roles.FirstOrDefault(held => held.Is(role))?.Team;
}
