using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules.Bots;

/// <summary>BOT002. From the bot row's state and status (dataverse-facts.md §3).</summary>
public sealed class BotIsProvisioned()
    : Rule("BOT002", "The bot is provisioned and active", Concern.Bot, OperationKind.Connect)
{
    // As Microsoft's pages link to it (docs/dataverse-facts.md).
    private static readonly Uri Licences = new("https://admin.microsoft.com/Adminportal/Home#/licenses");

    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        facts.Bot.Status.Known switch
        {
            BotStatus.Provisioned when facts.Bot.Active => new Verdict.Met(
                $"{facts.Bot.Name} is provisioned and active."
            ),
            BotStatus.Provisioned => new Verdict.Unmet(
                $"{facts.Bot.Name} is provisioned but inactive.",
                BotPage.Remedy("Activate the bot again.", facts)
            ),
            BotStatus.Provisioning => new Verdict.Unmet(
                $"{facts.Bot.Name} is still being set up in Power Virtual Agents.",
                BotPage.Remedy("Wait until the bot is set up, then check again.", facts)
            ),
            BotStatus.ProvisionFailed => new Verdict.Unmet(
                $"Setting {facts.Bot.Name} up in Power Virtual Agents failed.",
                BotPage.Remedy("Open the bot in Power Virtual Agents and have it set up again.", facts)
            ),
            BotStatus.Deprovisioned => new Verdict.Unmet(
                $"{facts.Bot.Name} was taken down in Power Virtual Agents.",
                BotPage.Remedy("Open the bot in Power Virtual Agents and have it set up again.", facts)
            ),
            BotStatus.MissingLicense => new Verdict.Unmet(
                $"{facts.Bot.Name} is not set up, because a Power Virtual Agents licence is missing.",
                new Remedy(
                    $"Assign a Power Virtual Agents licence to the tenant of {facts.Home.Name}.",
                    Administrator.AzureAdministrator,
                    Licences,
                    "Licences in the Microsoft 365 admin center"
                )
            ),
            _ => new Verdict.Undetermined(
                $"{facts.Bot.Name} has the status \"{facts.Bot.Status}\", which the portal does not know.",
                BotPage.Remedy("Check in Power Virtual Agents that the bot is ready.", facts)
            ),
        };
}
