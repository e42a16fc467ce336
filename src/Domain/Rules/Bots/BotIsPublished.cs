using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Rules.Bots;

/// <summary>BOT001. Blocks nothing, but without it nothing works from end to end (the seed says so).</summary>
public sealed class BotIsPublished() : Rule("BOT001", "The bot is published", Concern.Bot)
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        facts.Bot.PublishedOn is { } at
            ? new Verdict.Met($"{facts.Bot.Name} was last published on {Words.Day(at)}.")
            : new Verdict.Unmet(
                $"{facts.Bot.Name} is not published. It can be connected, but no customer reaches it until it is.",
                BotPage.Remedy("Publish the bot in Power Virtual Agents.", facts)
            );
}
