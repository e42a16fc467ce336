using HandoffPortal.Domain.Connections;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>How far a connection is proven, how long ago that was graded, and whether it was more before.</summary>
public sealed partial class ProofChip
{
    /// <summary>What the last Refresh stored; null when there was none.</summary>
    [Parameter]
    public LastRefresh? Refresh { get; set; }
}
