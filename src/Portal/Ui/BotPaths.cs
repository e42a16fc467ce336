using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Transcripts;

namespace HandoffPortal.Portal.Ui;

/// <summary>The addresses of one bot's pages.</summary>
public static class BotPaths
{
    /// <summary>Manage > Agent transfers.</summary>
    public static string AgentTransfers(BotReference bot) => $"environments/{bot.Home}/bots/{bot.Bot}/agent-transfers";

    /// <summary>The Omnichannel settings.</summary>
    public static string Omnichannel(BotReference bot) => $"{AgentTransfers(bot)}/omnichannel";

    /// <summary>What the bot can do on a call, and what would go wrong there.</summary>
    /// <param name="bot">The bot.</param>
    /// <param name="asIf">Judge as if voice were on?</param>
    public static string Voice(BotReference bot, bool asIf = false) =>
        $"environments/{bot.Home}/bots/{bot.Bot}/voice{(asIf ? "?asIf=voice" : "")}";

    /// <summary>The check of a web page's code.</summary>
    public static string EmbedCode(BotReference bot) => $"environments/{bot.Home}/bots/{bot.Bot}/embed-code";

    /// <summary>The connection details.</summary>
    public static string ConnectionDetails(BotReference bot) =>
        $"environments/{bot.Home}/bots/{bot.Bot}/connection-details";

    /// <summary>What the representative gets of a conversation.</summary>
    /// <param name="bot">The bot.</param>
    /// <param name="conversation">Which conversation; null for the latest.</param>
    public static string HandoffPreview(BotReference bot, TranscriptKey? conversation = null) =>
        $"environments/{bot.Home}/bots/{bot.Bot}/hand-off-preview"
        + (conversation is { } key ? $"?conversation={Uri.EscapeDataString(key.Value)}" : "");

    /// <summary>
    /// Reads the ids of an address. Unknown, with a fault that says which part is wrong, when they are not well formed.
    /// </summary>
    public static Reading<BotReference> Read(string? environment, string? bot) =>
        !EnvironmentId.TryParse(environment, out EnvironmentId home) ? Wrong("environment", environment)
        : !Guid.TryParseExact(bot, "D", out Guid id) ? Wrong("bot", bot)
        : Reading.Of(new BotReference(home, new BotId(id)));

    /// <summary>The bot of a page's address, relative to the base; null when it is no page of a bot.</summary>
    public static BotReference? Of(string relativeAddress) =>
        relativeAddress.Split('?', '#')[0].Split('/') is ["environments", var environment, "bots", var bot, ..]
            ? Read(environment, bot).Match(reference => reference, BotReference? (_) => null)
            : null;

    private static Reading<BotReference> Wrong(string part, string? text) =>
        Reading.Failed<BotReference>(
            new Fault(
                FaultKind.NotFound,
                $"This address names no {part}: “{Shortened(text)}” is not the id of one.",
                "Go to Bots and select the bot there."
            )
        );

    private static string Shortened(string? text) => text is { Length: > 60 } ? text[..60] + "…" : text ?? "";
}
