using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Rules.ApplicationIds;

/// <summary>A user that holds the entered application ID: whose it is, and the way out.</summary>
/// <param name="User">The user.</param>
/// <param name="Facts">What was read about the bot.</param>
/// <param name="There">What was read in the chosen environment.</param>
public sealed record IdHolder(ApplicationUser User, HandoffFacts Facts, OmnichannelFacts There)
{
    /// <summary>Is it this bot's own user, which Connect takes up again?</summary>
    public bool IsTheBotsOwn => !User.Deleted && User.BelongsTo(Facts.Bot, Facts.Home.Id);

    /// <summary>Is it an application user with no bot behind it, which could become the bot's?</summary>
    public bool IsPlain => User is { Deleted: false, Bot: null };

    /// <summary>The record's page.</summary>
    public Uri Record => There.Environment.RecordPage("systemuser", User.Id.Value);

    internal string BotName => Facts.Bot.Name;

    /// <summary>Name, kind, whose, made by whom and when.</summary>
    internal string Sentence =>
        $"In {There.Environment.Name} the application ID belongs to {User.Name}, {Condition} {Kind}, created by {User.CreatedBy} on {Words.Day(User.CreatedOn)}.{Recorded}";

    /// <summary>The safe way out. A user that something else may depend on is left alone.</summary>
    internal Remedy WayOut =>
        User.Deleted
            ? new Remedy(
                $"Ask for {User.Name} to be purged from {There.Environment.Name}, or use another application ID.",
                Administrator.AzureAdministrator,
                There.Environment.AdminPage,
                $"{There.Environment.Name} in the Power Platform admin center"
            )
            : new Remedy(
                $"Use another application ID: register a new application in Azure for {Facts.Bot.Name}, and leave {User.Name} as it is.",
                Administrator.AzureAdministrator,
                There.Environment.RecordPage("systemuser", User.Id.Value),
                $"{User.Name} in {There.Environment.Name}"
            );

    private string Condition =>
        User.Deleted ? "a deleted but not purged"
        : User.Disabled ? "a disabled"
        : "an enabled";

    /// <summary>What kind of user it is, and of which bot: "bot user of the bot x in Contoso US".</summary>
    public string Kind =>
        User.Bot switch
        {
            null => "application user without a bot",
            { } columns when columns.AgentType.Is(AgentType.BotApplicationUser) => BotUserOf(columns),
            { } columns when columns.AgentType.Is(AgentType.ApplicationUser) => "application user without a bot",
            { } columns => $"application user of the kind \"{columns.AgentType}\"",
        };

    private string BotUserOf(BotColumns columns) =>
        (string.IsNullOrWhiteSpace(columns.Handle), columns.OwningEnvironment) switch
        {
            (true, null) => "bot user that names no bot",
            (true, { } owner) => $"bot user of a bot in {Name(owner)}",
            (false, null) => $"bot user of the bot {columns.Handle}, in an environment that its row does not name",
            (false, { } owner) when IsThisBot(columns) => $"bot user of this bot in {Name(owner)}",
            (false, { } owner) => $"bot user of the bot {columns.Handle} in {Name(owner)}",
        };

    private bool IsThisBot(BotColumns columns) =>
        columns.OwningEnvironment == Facts.Home.Id
        && string.Equals(columns.Handle, Facts.Bot.SchemaName, StringComparison.OrdinalIgnoreCase);

    private string Name(EnvironmentId environment) =>
        Facts.Find(environment)?.Name ?? "an environment that you can't see";

    private string Recorded =>
        !User.BelongsTo(Facts.Bot, Facts.Home.Id)
        && Facts.State.KnownLink is { } link
        && link.Omnichannel == There.Environment.Id
        && link.BotUser == User.Id
            ? $" The hand-off record names it as the bot user of {Facts.Bot.Name}, but its row says otherwise."
            : "";
}
