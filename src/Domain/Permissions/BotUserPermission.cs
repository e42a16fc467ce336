using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.Users;

namespace HandoffPortal.Domain.Permissions;

/// <summary>Whether the bot user may take conversations from Omnichannel, and how anybody knows.</summary>
/// <param name="User">The bot user; null when there is none, or when it could not be read.</param>
/// <param name="Answer">The one thing that it needs, and how it holds it.</param>
public sealed record BotUserPermission(ApplicationUser? User, NeedAnswer Answer)
{
    private static readonly Need.Role AgentRole = new(HeldRole.OmnichannelAgent);

    /// <summary>Explains it.</summary>
    public static BotUserPermission Of(HandoffFacts facts) =>
        SoughtBotUser
            .In(facts)
            .Match(
                notConnected: why => Without(facts, new Holding.NotYet(why)),
                notLooked: why => Without(facts, new Holding.NotYet(why)),
                gone: why => Without(facts, new Holding.NotYet(why)),
                found: Of,
                unread: fault => Without(facts, new Holding.Unread(fault))
            );

    /// <summary>How this user holds the role that a bot user needs.</summary>
    internal static Holding Held(ApplicationUser user) =>
        Holding.OfRole(HeldRole.OmnichannelAgent, user.Roles, user.Unit, user.TeamsUnread);

    private static BotUserPermission Of(OmnichannelFacts there, ApplicationUser user)
    {
        Holding holding = Held(user);
        Holder holder = new(user.Id, user.Name, user.Unit, there.Environment);
        return new BotUserPermission(
            user,
            new NeedAnswer(
                AgentRole,
                there.Environment,
                holding,
                PersonsNeeds.GiveRole(AgentRole.Name, holding, holder, Administrator.OmnichannelAdministrator)
            )
        );
    }

    private static BotUserPermission Without(HandoffFacts facts, Holding holding) =>
        new(null, new NeedAnswer(AgentRole, facts.Omnichannel?.Environment, holding, null));
}
