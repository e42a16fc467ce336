using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.Connections;

/// <summary>Which bot is connected to what: home environment, bot, Omnichannel environment, application ID, bot user.</summary>
public sealed record HandoffLink(
    BotReference Bot,
    EnvironmentId Omnichannel,
    ApplicationId ApplicationId,
    SystemUserId BotUser
);
