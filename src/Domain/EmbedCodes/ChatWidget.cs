using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.EmbedCodes;

/// <summary>A chat widget of Omnichannel as its row has it (<c>msdyn_livechatconfig</c>; docs/dataverse-facts.md, embed codes).</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="App">Its app id, by which its code names it; null when the row has none.</param>
/// <param name="Snippet">Its code, as the row holds it; null when the row holds none.</param>
/// <param name="Active">Is it active?</param>
/// <param name="Workstream">The workstream that its conversations come to; null when it names none, or the caller may not see it.</param>
public sealed record ChatWidget(
    Guid Id,
    string Name,
    string? App,
    string? Snippet,
    bool Active,
    WidgetWorkstream? Workstream
);

/// <summary>The workstream behind a chat widget.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsOpen">Can conversations come from it to a bot? Only from one that is active, and by push.</param>
/// <param name="BotUser">The bot user that it names; null when it names none.</param>
public sealed record WidgetWorkstream(Guid Id, string Name, bool IsOpen, WidgetBotUser? BotUser);

/// <summary>The bot user that a widget's workstream names.</summary>
/// <param name="Id">The user.</param>
/// <param name="Name">Its name; empty when the caller may not see the user.</param>
/// <param name="Handle">The bot's handle; null when the user is not marked.</param>
/// <param name="OwningEnvironment">The environment that holds the bot; null when the user is not marked.</param>
/// <param name="Disabled">Is it disabled?</param>
public sealed record WidgetBotUser(
    SystemUserId Id,
    string Name,
    string? Handle,
    EnvironmentId? OwningEnvironment,
    bool Disabled
);

/// <summary>A bot by name, as an embed code's bot was found.</summary>
public sealed record NamedBot(BotReference Reference, string Name, string SchemaName);
