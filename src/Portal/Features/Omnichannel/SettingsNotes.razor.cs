using HandoffPortal.Domain.Facts;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>What the seed warns of before one tries a connection out.</summary>
public sealed partial class SettingsNotes
{
    /// <summary>What was read.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;

    /// <summary>Is voice enabled?</summary>
    [Parameter]
    public bool Voice { get; set; }
}
