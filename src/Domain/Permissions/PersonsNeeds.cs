using System.Collections.Immutable;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Permissions;

/// <summary>How the signed-in person holds what operations need, in the environments at hand.</summary>
internal static class PersonsNeeds
{
    /// <summary>Answers one need.</summary>
    internal static NeedAnswer Answer(Need need, HandoffFacts facts) =>
        need.Where == NeededIn.Home ? Judge(need, facts.Home, facts.Caller)
        : facts.Omnichannel is { } there ? Judge(need, there.Environment, there.Caller)
        : new NeedAnswer(need, null, new Holding.NotYet("No Omnichannel environment is chosen yet."), null);

    private static NeedAnswer Judge(Need need, DataverseEnvironment environment, Reading<Caller> reading) =>
        reading.Match(
            caller => Judge(need, new Holder(caller.Id, caller.Name, caller.Unit, environment), caller),
            fault => new NeedAnswer(need, environment, new Holding.Unread(fault), Remedy.Of(fault))
        );

    private static NeedAnswer Judge(Need need, Holder holder, Caller caller)
    {
        Holding holding = need.Match(
            role => Holding.OfRole(role, caller.Roles, caller.Unit),
            privileges => Holding.OfPrivileges(privileges.All, caller.Privileges)
        );
        return new NeedAnswer(
            need,
            holder.Environment,
            holding,
            need.Match(
                role => GiveRole(role, holding, holder, Administrator.AzureAdministrator),
                privileges => GivePrivileges(privileges, holding, holder)
            )
        );
    }

    /// <summary>What makes a role count that does not count as it is held; null when nothing has to be given.</summary>
    internal static Remedy? GiveRole(string role, Holding holding, Holder holder, Administrator who) =>
        holding switch
        {
            Holding.OnlyThroughTeam or Holding.NotHeld => holder.GiveRole(role, who),
            Holding.OfAnotherUnit => holder.GiveRoleOfOwnUnit(role, who),
            Holding.Unread(var fault) => Remedy.Of(fault),
            _ => null,
        };

    private static Remedy? GivePrivileges(Need.Privileges needed, Holding holding, Holder holder) =>
        holding switch
        {
            Holding.NotHeld(var missing, _) => holder.GivePrivileges(missing, needed.Example),
            Holding.Unread(var fault) => Remedy.Of(fault),
            _ => null,
        };

    /// <summary>What writing the hand-off record of this bot needs.</summary>
    internal static Need Record(HandoffFacts facts) =>
        Need.Record(facts.Record.Match(stored => stored is not null, _ => true));
}
