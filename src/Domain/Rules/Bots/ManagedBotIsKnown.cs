using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Rules.Bots;

/// <summary>BOT006. A managed bot may not tell its state until its next import (the seed; dataverse-facts.md §12).</summary>
public sealed class ManagedBotIsKnown() : Rule("BOT006", "A managed bot's state is known", Concern.Bot)
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        facts.Bot switch
        {
            { IsManaged: false } => new Verdict.Met($"{facts.Bot.Name} is not a managed bot."),
            { TeamsChannel: TeamsChannel.Undetermined } => new Verdict.Undetermined(
                $"{facts.Bot.Name} is a managed bot, and it can't be determined whether Omnichannel is enabled for it. If it comes with Omnichannel enabled, this message disappears after its next import; if it doesn't, the message stays.",
                BotPage.Remedy(
                    "Import the bot's solution again, or remove the unmanaged layer on top of the bot.",
                    facts
                )
            ),
            _ => new Verdict.Met($"{facts.Bot.Name} is a managed bot, and its configuration can be read."),
        };
}
