using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Proofs;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>How far the connection is proven now, what the last Refresh stored, and what has fallen since it was reached.</summary>
public sealed partial class ProofPanel
{
    /// <summary>All rungs, graded from what was just read.</summary>
    [Parameter, EditorRequired]
    public ProofReport Report { get; set; } = null!;

    /// <summary>What the last Refresh stored; null when there was none.</summary>
    [Parameter]
    public LastRefresh? LastRefresh { get; set; }

    /// <summary>The rung that was reached before and is not now; null when none has fallen.</summary>
    [Parameter]
    public ProofFall? Fall { get; set; }
}
