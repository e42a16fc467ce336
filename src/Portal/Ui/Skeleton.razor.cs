using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>Grey bars where text will be.</summary>
public sealed partial class Skeleton
{
    /// <summary>How many.</summary>
    [Parameter]
    public int Lines { get; set; } = 3;
}
