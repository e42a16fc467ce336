using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>
/// All findings, most blocking first, with one line that sums them up; which rule edition judged, and what the others
/// would say.
/// </summary>
public sealed partial class FindingsPanel(NavigationManager navigation)
{
    /// <summary>What was read and judged.</summary>
    [Parameter, EditorRequired]
    public SettingsSeen Seen { get; set; } = null!;

    private FindingsView View => Seen.View;
}
