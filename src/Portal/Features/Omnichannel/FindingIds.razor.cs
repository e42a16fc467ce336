using HandoffPortal.Domain.Rules;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The ids behind the names of a finding, for whoever asks; drawn once they are asked for.</summary>
public sealed partial class FindingIds
{
    private bool shown;

    /// <summary>The finding.</summary>
    [Parameter, EditorRequired]
    public Finding Finding { get; set; } = null!;

    private void Toggle() => shown = true;
}
