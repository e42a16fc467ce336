using HandoffPortal.Domain;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>One hop of the picture.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Standing">How it is judged; the line that leads to it is drawn accordingly.</param>
/// <param name="Detail">What is there, by name; null when there is nothing to name.</param>
/// <param name="RuleId">The rule whose finding says more.</param>
/// <param name="Record">Its record in Dataverse; null when it has none of its own.</param>
public sealed record Hop(HopKind Kind, HopStanding Standing, string? Detail, string RuleId, Uri? Record = null)
{
    /// <summary>What the hop is called.</summary>
    public string Name => Words.Of(Kind);
}

/// <summary>The things that must be right, from the bot to the representative.</summary>
public enum HopKind
{
    /// <summary>The bot's topics: one has to transfer to an agent.</summary>
    Topics,

    /// <summary>The bot, published.</summary>
    Bot,

    /// <summary>The extension solutions in the home environment.</summary>
    Extensions,

    /// <summary>The bot's Teams channel, over which Omnichannel talks to it.</summary>
    TeamsChannel,

    /// <summary>The bot user.</summary>
    ApplicationUser,

    /// <summary>The bot user's role.</summary>
    Role,

    /// <summary>A workstream that names the bot.</summary>
    Workstream,

    /// <summary>The queue in which the bot meets the conversation.</summary>
    QueueOfTheBot,

    /// <summary>The routing rule that leads on.</summary>
    RoutingRule,

    /// <summary>The queue behind the bot.</summary>
    Queue,

    /// <summary>The people in that queue.</summary>
    Representatives,
}

/// <summary>How a hop stands.</summary>
public enum HopStanding
{
    /// <summary>All its rules are met.</summary>
    Met,

    /// <summary>One is not.</summary>
    Unmet,

    /// <summary>It can't be told before the page is filled in.</summary>
    NotYet,

    /// <summary>It could not be read.</summary>
    Untold,

    /// <summary>The way ends here.</summary>
    DeadEnd,

    /// <summary>The way leads back to the bot.</summary>
    Loop,

    /// <summary>Nothing comes from here.</summary>
    Shut,
}
