using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Rules.Bots;

/// <summary>Where the bot is looked after in Power Virtual Agents.</summary>
internal static class BotPage
{
    /// <summary>
    /// The bot's own page. The form of the address is what Microsoft's command line tool prints for a new bot, as public
    /// repositories quote it; nobody documents it.
    /// </summary>
    internal static Uri Of(HandoffFacts facts) =>
        new($"https://web.powerva.microsoft.com/environments/{facts.Home.Id}/bots/{facts.Bot.Id}");

    /// <summary>Something that the bot administrator does there.</summary>
    internal static Remedy Remedy(string action, HandoffFacts facts) =>
        new(action, Administrator.BotAdministrator, Of(facts), $"{facts.Bot.Name} in Power Virtual Agents");
}
