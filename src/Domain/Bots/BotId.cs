using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.Bots;

/// <summary>The id of a bot (<c>bot.botid</c>).</summary>
public readonly record struct BotId(Guid Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}

/// <summary>A bot and the environment that holds it: what it takes to find the bot.</summary>
public readonly record struct BotReference(EnvironmentId Home, BotId Bot);
