using HandoffPortal.Domain.Operations;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>
/// The seed's notice for a bot without the Omnichannel extension, while the edition needs it to connect. It names what is
/// missing; the findings say the rest.
/// </summary>
public sealed partial class ExtensionsNotice
{
    /// <summary>What was read and judged.</summary>
    [Parameter, EditorRequired]
    public SettingsSeen Seen { get; set; } = null!;

    private IEnumerable<ExtensionLine>? Missing =>
        Seen.Findings.Any(finding => finding.Rule.Id == "EXT001" && finding.Stops(OperationKind.Connect))
        && ExtensionsView.Of(Seen.Facts) is { LacksAccess: true } extensions
            ? extensions.Missing
            : null;
}
