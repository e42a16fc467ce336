using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules.Extensions;

/// <summary>EXT002. It is the first of the three to install for voice.</summary>
public sealed class TelephonyExtensionIsInstalled()
    : Rule(
        "EXT002",
        "The Power Virtual Agents telephony extension is installed",
        Concern.Extensions,
        OperationKind.EnableVoice
    )
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        ExtensionPresence.Judge(
            facts,
            Extension.Telephony,
            "Without it the bot has no voice actions and no phone number variables."
        );
}
