using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules.Extensions;

/// <summary>EXT001. Needed for every hand-off until 2023, and for voice ever since (dataverse-facts.md §12).</summary>
public sealed class OmnichannelExtensionIsInstalled()
    : Rule(
        "EXT001",
        "The Omnichannel Power Virtual Agents extension is installed in the home environment",
        Concern.Extensions
    )
{
    /// <inheritdoc/>
    public override ImmutableArray<OperationKind> Blocks(RuleEdition edition) =>
        edition.ExtensionNeededForText
            ? [OperationKind.Connect, OperationKind.EnableVoice]
            : [OperationKind.EnableVoice];

    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        ExtensionPresence.Judge(
            facts,
            Extension.Omnichannel,
            edition.ExtensionNeededForText
                ? "Without it the bot has no access to the variables and actions that hand-off needs, with voice or without."
                : "Text hand-off works without it; voice does not."
        );
}
