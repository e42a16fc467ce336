using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Permissions;

namespace HandoffPortal.Domain.Rules.Users;

/// <summary>USR003. Without the role Omnichannel assigns the bot no conversation (dataverse-facts.md §1, §7).</summary>
public sealed class BotUserHoldsTheAgentRole()
    : Rule("USR003", $"The bot user holds {HeldRole.OmnichannelAgent} directly", Concern.BotUser)
{
    private const Administrator Giver = Administrator.OmnichannelAdministrator;

    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) => SoughtBotUser.In(facts).Judge(Judge);

    private static Verdict Judge(OmnichannelFacts there, ApplicationUser user)
    {
        Holder holder = new(user.Id, user.Name, user.Unit, there.Environment);
        return BotUserPermission.Held(user) switch
        {
            Holding.Directly => new Verdict.Met($"{user.Name} holds {Role} directly in {there.Environment.Name}."),
            Holding.OfAnotherUnit(var held) => RoleOfAnotherUnit.Verdict(held, holder, Giver),
            Holding.OnlyThroughTeam(var held) => new Verdict.Unmet(
                $"{user.Name} holds {Role} in {there.Environment.Name} only through the team {held.Team}; Omnichannel does not count roles that come through a team.",
                holder.GiveRole(Role, Giver)
            ),
            Holding.NotHeld(_, { } teamsUnread) => new Verdict.Unmet(
                $"{user.Name} does not hold {Role} in {there.Environment.Name} directly. Whether a team gives it could not be read: {teamsUnread.What}",
                holder.GiveRole(Role, Giver)
            ),
            _ => new Verdict.Unmet(
                $"{user.Name} does not hold {Role} in {there.Environment.Name}.",
                holder.GiveRole(Role, Giver)
            ),
        };
    }

    private const string Role = HeldRole.OmnichannelAgent;
}
