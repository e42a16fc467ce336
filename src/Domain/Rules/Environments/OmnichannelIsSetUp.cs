using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules.Environments;

/// <summary>ENV001. A managed bot may show the same message until its next import (the seed says so).</summary>
public sealed class OmnichannelIsSetUp()
    : Rule("ENV001", "Omnichannel is set up in the chosen environment", Concern.Environment, OperationKind.Connect)
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        facts.Omnichannel is { } there
            ? there.Setup.Match(
                setup =>
                    setup.Match<Verdict>(
                        voice => SetUp(there.Environment, voice),
                        () => NotSetUp(facts, there.Environment)
                    ),
                Verdict.CannotTell
            )
            : Verdict.NoEnvironmentYet;

    private static Verdict.Met SetUp(DataverseEnvironment environment, bool voice) =>
        new Verdict.Met(
            $"Omnichannel is set up in {environment.Name}, {(voice ? "with" : "without")} the voice channel."
        );

    private static Verdict.Unmet NotSetUp(HandoffFacts facts, DataverseEnvironment environment) =>
        new Verdict.Unmet(
            $"Omnichannel is not set up in {environment.Name}."
                + (
                    facts.Bot.IsManaged
                        ? $" {facts.Bot.Name} is a managed bot: if it comes with Omnichannel enabled, this message disappears after its next import; if it doesn't, the message stays."
                        : ""
                ),
            Mend(facts, environment)
        );

    /// <summary>While nothing is connected another environment can be chosen; a connection stays where it is.</summary>
    private static Remedy Mend(HandoffFacts facts, DataverseEnvironment environment) =>
        facts.TowardsConnecting() is PageControl.Enable or PageControl.Environment
            ? new Remedy(
                $"Choose an environment where Omnichannel is set up, or have Omnichannel for Customer Service set up in {environment.Name}.",
                facts.TowardsConnecting()
            )
            : new Remedy(
                $"Set Omnichannel for Customer Service up in {environment.Name}.",
                Administrator.OmnichannelAdministrator,
                environment.AdminPage,
                $"{environment.Name} in the Power Platform admin center"
            );
}
