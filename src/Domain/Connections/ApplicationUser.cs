using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.Connections;

/// <summary>A user row that carries an application ID (dataverse-facts.md §1).</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Name">Its full name.</param>
/// <param name="ApplicationId">The application ID that it carries.</param>
/// <param name="Disabled">Is it disabled?</param>
/// <param name="Deleted">Is it deleted but not purged? It still holds its application ID.</param>
/// <param name="CreatedOn">When it was created.</param>
/// <param name="CreatedBy">By whom.</param>
/// <param name="Bot">The bot columns; null for a plain application user.</param>
/// <param name="Roles">The roles that it holds: directly and, once they were asked for, through teams.</param>
/// <param name="Unit">The business unit that it belongs to; null when the answer did not tell.</param>
/// <param name="TeamsUnread">Why roles that come through teams are not among its roles; null when nothing hides them.</param>
public sealed record ApplicationUser(
    SystemUserId Id,
    string Name,
    ApplicationId ApplicationId,
    bool Disabled,
    bool Deleted,
    DateTimeOffset CreatedOn,
    string CreatedBy,
    BotColumns? Bot,
    ImmutableArray<HeldRole> Roles,
    BusinessUnit? Unit = null,
    Fault? TeamsUnread = null
)
{
    /// <summary>Is it marked as this bot's: a bot user with the bot's handle, owned by the bot's environment?</summary>
    public bool BelongsTo(Bot bot, EnvironmentId home) =>
        Bot is { } columns
        && columns.AgentType.Is(AgentType.BotApplicationUser)
        && columns.OwningEnvironment == home
        && string.Equals(columns.Handle, bot.SchemaName, StringComparison.OrdinalIgnoreCase);

    /// <summary>Does it hold this role directly, not through a team? One of another business unit is held, too.</summary>
    public bool HoldsDirectly(string role) => Roles.Any(held => held.IsDirect && held.Is(role));
}

/// <summary>The columns that Omnichannel adds to a bot's user row (dataverse-facts.md §1).</summary>
/// <param name="AgentType">Bot user or plain application user.</param>
/// <param name="UserType">Person or bot.</param>
/// <param name="Provider">Who makes the bot.</param>
/// <param name="BotApplicationId">The bot's application ID as text; null when empty.</param>
/// <param name="Handle">The bot's handle; the portal writes the bot's schema name.</param>
/// <param name="OwningEnvironment">The environment that holds the bot; null when empty.</param>
/// <param name="Capacity">How many conversations it takes at once.</param>
public sealed record BotColumns(
    Choice<AgentType> AgentType,
    Choice<UserType> UserType,
    Choice<BotProvider> Provider,
    string? BotApplicationId,
    string? Handle,
    EnvironmentId? OwningEnvironment,
    int? Capacity
);

/// <summary><c>msdyn_agentType</c>.</summary>
public enum AgentType
{
    /// <summary>An application without a bot behind it.</summary>
    ApplicationUser = 192350000,

    /// <summary>A bot.</summary>
    BotApplicationUser = 192350001,
}

/// <summary><c>msdyn_usertype</c>.</summary>
public enum UserType
{
    /// <summary>A person, or a plain application.</summary>
    CrmUser = 192350000,

    /// <summary>A bot.</summary>
    BotUser = 192350001,
}

/// <summary><c>msdyn_botprovider</c>.</summary>
public enum BotProvider
{
    /// <summary>Power Virtual Agents.</summary>
    VirtualAgent = 192350000,

    /// <summary>Another maker, such as Azure Bot Service.</summary>
    Other = 192350001,

    /// <summary>No bot.</summary>
    None = 192350002,
}
