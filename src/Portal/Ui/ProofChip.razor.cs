using HandoffPortal.Domain.Proofs;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>How far a connection is proven, and how long ago that was graded.</summary>
public sealed partial class ProofChip
{
    /// <summary>The highest rung that held; null when not even the first did.</summary>
    [Parameter]
    public Proof? Proof { get; set; }

    /// <summary>When it was graded; null when it never was.</summary>
    [Parameter]
    public DateTimeOffset? At { get; set; }
}
