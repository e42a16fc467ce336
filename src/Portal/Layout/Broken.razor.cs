using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Layout;

/// <summary>What stands in the page's place when the portal itself failed.</summary>
public sealed partial class Broken
{
    /// <summary>Show the page again.</summary>
    [Parameter]
    public EventCallback OnAgain { get; set; }
}
