using HandoffPortal.Domain.Connections;

namespace HandoffPortal.Domain.Bots;

/// <summary>A Power Virtual Agents bot as its row has it (dataverse-facts.md §3).</summary>
/// <param name="Id">The bot's id.</param>
/// <param name="Name">Its name, 100 characters at most.</param>
/// <param name="SchemaName">Its schema name; what marks a bot user as this bot's.</param>
/// <param name="Active">Is the row active (<c>statecode</c> 0)?</param>
/// <param name="Status">How far its provisioning is.</param>
/// <param name="Authentication">How its customers sign in.</param>
/// <param name="PublishedOn">When it was last published; null when it never was.</param>
/// <param name="IsManaged">Did it come with a managed solution?</param>
/// <param name="TeamsChannel">Whether its Teams channel is on.</param>
/// <param name="RegisteredApplicationId">The bot's own application ID in the Bot Framework, if its row tells.</param>
public sealed record Bot(
    BotId Id,
    string Name,
    string SchemaName,
    bool Active,
    Choice<BotStatus> Status,
    Choice<BotAuthentication> Authentication,
    DateTimeOffset? PublishedOn,
    bool IsManaged,
    TeamsChannel TeamsChannel,
    ApplicationId? RegisteredApplicationId
);

/// <summary><c>bot.statuscode</c> (dataverse-facts.md §3).</summary>
public enum BotStatus
{
    /// <summary>Ready.</summary>
    Provisioned = 1,

    /// <summary>Taken down.</summary>
    Deprovisioned = 2,

    /// <summary>Being set up.</summary>
    Provisioning = 3,

    /// <summary>Setting up failed.</summary>
    ProvisionFailed = 4,

    /// <summary>No licence.</summary>
    MissingLicense = 5,
}

/// <summary><c>bot.authenticationmode</c> (dataverse-facts.md §3).</summary>
public enum BotAuthentication
{
    /// <summary>Nothing said.</summary>
    Unspecified = 0,

    /// <summary>Customers don't sign in.</summary>
    None = 1,

    /// <summary>Only for Teams.</summary>
    Integrated = 2,

    /// <summary>Through Azure Active Directory.</summary>
    CustomAzureActiveDirectory = 3,

    /// <summary>Through another OAuth 2 provider.</summary>
    GenericOAuth2 = 4,
}
