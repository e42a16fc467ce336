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

    /// <summary>Those that are missing, in the order to install them in.</summary>
    public IEnumerable<ExtensionLine> Missing => Lines.Where(line => line.Installed is null);

    /// <summary>Is the one missing without which no hand-off works?</summary>
    public bool LacksAccess => Missing.Any(line => line.Extension == Extension.Omnichannel);
}

/// <summary>One extension solution.</summary>
/// <param name="Extension">Which.</param>
/// <param name="Installed">What was found; null when it is missing.</param>
public sealed record ExtensionLine(Extension Extension, InstalledExtension? Installed)
{
    /// <summary>The rule whose finding says where to get it, and who installs it.</summary>
    public string RuleId =>
        Extension switch
        {
            Extension.Omnichannel => "EXT001",
            Extension.Telephony => "EXT002",
            _ => "EXT003",
        };

    /// <summary>What it is needed for.</summary>
    public string NeededFor => Extension == Extension.Omnichannel ? "needed for every hand-off" : "needed for voice";
}
