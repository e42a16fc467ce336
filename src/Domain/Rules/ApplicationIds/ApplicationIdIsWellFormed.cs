using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules.ApplicationIds;

/// <summary>APP001.</summary>
public sealed class ApplicationIdIsWellFormed()
    : Rule("APP001", "The application ID is a GUID", Concern.ApplicationId, OperationKind.Connect)
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        facts.Entry.Match(
            empty: () => Verdict.NoApplicationIdYet,
            malformed: why => new Verdict.Unmet(
                why,
                new Remedy(
                    "Copy the Application (client) ID from the overview of the app registration, and paste it into the box.",
                    PageControl.ApplicationId
                )
            ),
            entered: _ => new Verdict.Met("What stands in the box has the form of an application ID.")
        );
}
