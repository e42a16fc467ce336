using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Permissions;

namespace HandoffPortal.Domain.Rules.Users;

/// <summary>
/// What the rules say of a role that is held directly, but is another business unit's: no public text says whether
/// Omnichannel counts it, so it is neither taken for right nor does it stop anything.
/// </summary>
internal static class RoleOfAnotherUnit
{
    internal static Verdict Verdict(HeldRole held, Holder holder, Administrator giver) =>
        new Verdict.Undetermined(
            $"{holder.Name} holds {held.Name} directly in {holder.Environment.Name}, but it is the role of the business unit {held.Unit}, and {holder.Name} belongs to {holder.Unit}. Whether Omnichannel counts it, nobody can tell from here.",
            holder.GiveRoleOfOwnUnit(held.Name, giver)
        )
        {
            LetsPass = true,
        };
}
