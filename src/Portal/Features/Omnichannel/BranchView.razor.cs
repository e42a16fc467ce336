using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>One branch of the picture; where it loops, with the way back drawn around it.</summary>
public sealed partial class BranchView
{
    /// <summary>The branch.</summary>
    [Parameter, EditorRequired]
    public HandoffBranch Branch { get; set; } = null!;

    /// <summary>Do hops lead to their records?</summary>
    [Parameter]
    public bool Records { get; set; }

    // Half columns: the way back starts under the middle of the last hop.
    private int Width => 2 * Branch.Hops.Length;
}
