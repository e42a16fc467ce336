using HandoffPortal.Domain;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.HandoffPreview;

/// <summary>Says whether personal data is masked, and lets somebody ask for it.</summary>
public sealed partial class PersonalDataBar
{
    /// <summary>Is it shown?</summary>
    [Parameter, EditorRequired]
    public bool Shown { get; set; }

    /// <summary>Is somebody being written into the activity?</summary>
    [Parameter]
    public bool Busy { get; set; }

    /// <summary>Why it is not shown though somebody asked; null where nobody was refused.</summary>
    [Parameter]
    public Fault? Fault { get; set; }

    /// <summary>Asks for it.</summary>
    [Parameter]
    public EventCallback OnShow { get; set; }

    /// <summary>Masks it again.</summary>
    [Parameter]
    public EventCallback OnMask { get; set; }
}
