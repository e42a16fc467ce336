using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Rules.Bots;

/// <summary>BOT004. Power Virtual Agents talks to Omnichannel over it. Blocks nothing: Connect turns it on.</summary>
public sealed class TeamsChannelIsOn() : Rule("BOT004", "The bot's Teams channel is on", Concern.Bot)
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        facts.Bot.TeamsChannel.Match<Verdict>(
            on: () => new Verdict.Met($"The Teams channel of {facts.Bot.Name} is on."),
            off: () =>
                new Verdict.Unmet(
                    $"The Teams channel of {facts.Bot.Name} is off; the bot talks to Omnichannel over it.",
                    facts.State is ConnectionState.Drifted
                            ? new Remedy("Restore what the record says: that turns the channel on.", PageControl.Drifts)
                        : facts.Standing is Standing.Connected or Standing.Adopted
                        || facts.State is ConnectionState.Adopted
                            ? BotPage.Remedy(
                                "Turn the Teams channel on in Power Virtual Agents, under Channels.",
                                facts
                            )
                        : new Remedy("Select Connect: it turns the channel on.", facts.TowardsConnecting())
                ),
            undetermined: why => new Verdict.Undetermined(
                $"Whether the Teams channel of {facts.Bot.Name} is on can't be told. {why}",
                BotPage.Remedy(
                    "Check in Power Virtual Agents, under Channels, that the Teams channel is on; the portal leaves it as it is.",
                    facts
                )
            )
        );
}
