using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>
/// The hand-off path as a picture. Names and links are text of the page, which wraps and zooms; only lines, arrows and
/// marks are drawn (docs/adr/0014), and what they say stands beside them in words.
/// </summary>
public sealed partial class HandoffPathView
{
    /// <summary>What to draw.</summary>
    [Parameter, EditorRequired]
    public HandoffDrawing Drawing { get; set; } = null!;

    /// <summary>Do hops lead to their records rather than to findings on the same page?</summary>
    [Parameter]
    public bool Records { get; set; }
}
