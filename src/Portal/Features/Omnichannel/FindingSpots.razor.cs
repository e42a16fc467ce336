using HandoffPortal.Domain.Rules;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The places in topics where a finding's rule is broken; folded ones are drawn once they are asked for.</summary>
public sealed partial class FindingSpots
{
    private bool shown;

    /// <summary>The finding.</summary>
    [Parameter, EditorRequired]
    public Finding Finding { get; set; } = null!;

    /// <summary>Show them at once?</summary>
    [Parameter]
    public bool Open { get; set; }

    private void Toggle() => shown = true;
}
