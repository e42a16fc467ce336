using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>A link that leaves the portal, and says so.</summary>
public sealed partial class OutLink
{
    /// <summary>Where it leads.</summary>
    [Parameter, EditorRequired]
    public Uri Href { get; set; } = null!;

    /// <summary>Its CSS classes, when it looks like a button.</summary>
    [Parameter]
    public string? Class { get; set; }

    /// <summary>What it leads to.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}
