using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.Connections;

/// <summary>Which bot is connected to what: home environment, bot, Omnichannel environment, application ID, bot user.</summary>
public sealed record HandoffLink(
    BotReference Bot,
    EnvironmentId Omnichannel,
    ApplicationId ApplicationId,
    SystemUserId BotUser
)
{
    /// <summary>
    /// The id under which the portal creates a link's bot user. It follows from what the link connects, so that creating it
    /// twice creates one row, and so that a bot user that the portal made is known again without its record.
    /// </summary>
    public static SystemUserId BotUserOf(BotReference bot, EnvironmentId omnichannel, ApplicationId applicationId) =>
        new(DerivedId.From("bot-user", bot.Bot.ToString(), omnichannel.Value, applicationId.ToString()));

    /// <summary>Is this the bot user that it names?</summary>
    public bool IsOf(FoundUser found) => found.Environment == Omnichannel && found.User.Id == BotUser;

    /// <summary>Did the portal create the bot user?</summary>
    public bool IsThePortals => BotUser == BotUserOf(Bot, Omnichannel, ApplicationId);
}
