using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules.Extensions;

/// <summary>EXT003. It is the last of the three to install for voice.</summary>
public sealed class OmnichannelVoiceExtensionIsInstalled()
    : Rule(
        "EXT003",
        "The Omnichannel voice Power Virtual Agents extension is installed",
        Concern.Extensions,
        OperationKind.EnableVoice
    )
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        ExtensionPresence.Judge(facts, Extension.OmnichannelVoice, "Without it the bot can't hand off calls.");
}
