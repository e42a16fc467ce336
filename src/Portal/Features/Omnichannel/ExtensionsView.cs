using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The three extension solutions in the order to install them in, and which of them the bot lacks.</summary>
/// <param name="Lines">All three, in that order.</param>
public sealed record ExtensionsView(ImmutableArray<ExtensionLine> Lines)
{
    /// <summary>What was found; null when it could not be read.</summary>
    public static ExtensionsView? Of(HandoffFacts facts) =>
        facts.Extensions.Match<ExtensionsView?>(
            found =>
                new([
                    .. Enum.GetValues<Extension>()
                        .Order()
                        .Select(extension => new ExtensionLine(
                            extension,
                            found.FirstOrDefault(installed => installed.Extension == extension)
                        )),
                ]),
            _ => null
        );

    /// <summary>Is the one missing without which no hand-off works?</summary>
    public bool LacksAccess => Lines.Any(line => line is { Extension: Extension.Omnichannel, Installed: null });
}

/// <summary>One extension solution.</summary>
/// <param name="Extension">Which.</param>
/// <param name="Installed">What was found; null when it is missing.</param>
public sealed record ExtensionLine(Extension Extension, InstalledExtension? Installed)
{
    /// <summary>What it is needed for.</summary>
    public string NeededFor => Extension == Extension.Omnichannel ? "Needed for every hand-off" : "Needed for voice";
}
