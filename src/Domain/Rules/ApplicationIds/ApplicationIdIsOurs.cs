using System.Collections.Frozen;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules.ApplicationIds;

/// <summary>
/// APP003. The IDs of Microsoft's own applications, as Microsoft publishes them under "Commonly used Microsoft
/// first-party services and portal apps" (MicrosoftDocs/power-platform, <c>admin/apps-to-allow.md</c>, December 2024).
/// Only those that somebody who connects a bot may have at hand; any other is met by Dataverse itself.
/// </summary>
public sealed class ApplicationIdIsOurs()
    : Rule(
        "APP003",
        "The application ID is not one of Microsoft's own applications",
        Concern.ApplicationId,
        OperationKind.Connect
    )
{
    private static readonly FrozenDictionary<Guid, string> Microsofts = new Dictionary<Guid, string>
    {
        [new("00000007-0000-0000-c000-000000000000")] = "Dataverse",
        [new("00000015-0000-0000-c000-000000000000")] = "Microsoft Dynamics ERP",
        [new("51f81489-12ee-4a9e-aaae-a2591f45987d")] = "Dynamics 365 Example Client Application",
        [new("9cee029c-6210-4654-90bb-17e6e9d36617")] = "Power Platform CLI",
        [new("8578e004-a5c6-46e7-913e-12f58912df43")] = "Power Platform API",
        [new("065d9450-1e87-434e-ac2f-69af271549ed")] = "Power Platform admin center",
        [new("4e291c71-d680-4d0e-9640-0a3358e31177")] = "Power Apps",
        [new("7df0a125-d3be-4c96-aa54-591f83ff541c")] = "Microsoft Flow Service",
        [new("96ff4394-9197-43aa-b393-6a41652e21f8")] = "Power Virtual Agents (ccibotsprod)",
        [new("9315aedd-209b-43b3-b149-2abff6a95d59")] = "Power Virtual Agents for US Government",
        [new("c9b24c1a-09c1-4726-a288-709c86a12a9b")] = "Omnichannel",
        [new("d9ce8cfa-8bd8-4ff1-b39b-5e5dd5742935")] = "Omnichannel CRM client",
        [new("fcf50ee5-8107-45e4-9a37-838727a360f5")] = "Omnichannel for Customer Service admin app",
        [new("2c37df23-0c28-4fbf-9b2a-d5fd6277bf92")] = "Omnichannel Engagement Hub admin app",
        [new("3957683c-3a48-4a6c-8706-a6e2d6883b02")] = "Dynamics 365 Customer Service messaging",
        [new("1fec8e78-bce4-4aaf-ab1b-5451cc387264")] = "Microsoft Teams",
        [new("c44b4083-3bb0-49c1-b47d-974e53cbdf3c")] = "Azure Portal",
        [new("04b07795-8ddb-461a-bbee-02f9e1bf7b46")] = "Microsoft Azure CLI",
        [new("1950a258-227b-4e31-a9cf-717495945fc2")] = "Microsoft Azure PowerShell",
    }.ToFrozenDictionary();

    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        facts.Entry.Match(
            empty: () => Verdict.NoApplicationIdYet,
            malformed: why => Verdict.NotYet(why, "Correct the application ID first.", PageControl.ApplicationId),
            entered: Judge
        );

    private static Verdict Judge(ApplicationId id) =>
        Microsofts.TryGetValue(id.Value, out string? name)
            ? new Verdict.Unmet(
                $"The application ID is that of Microsoft's own application {name}, which every tenant shares.",
                AppRegistrations.Remedy(
                    "Register an application of your own in Azure, and use its Application (client) ID.",
                    Administrator.AzureAdministrator
                )
            )
            : new Verdict.Met("The application ID is not among the known ones of Microsoft's own applications.");
}
