using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Mending;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>One side of a drift: what it would do with its button, or why it can't be had here.</summary>
public sealed partial class DriftWay
{
    /// <summary>Which side.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>What it comes to.</summary>
    [Parameter, EditorRequired]
    public MendingWay Way { get; set; } = null!;

    /// <summary>The word on its button.</summary>
    [Parameter, EditorRequired]
    public string Verb { get; set; } = "";

    /// <summary>What the button is about, for those who can't see what it stands beside.</summary>
    [Parameter, EditorRequired]
    public string About { get; set; } = "";

    /// <summary>What its button asks for.</summary>
    [Parameter, EditorRequired]
    public OperationRequest Request { get; set; } = null!;

    /// <summary>Is it what most people will want?</summary>
    [Parameter]
    public bool Primary { get; set; }

    /// <summary>Told what the person wants to do.</summary>
    [Parameter]
    public EventCallback<OperationRequest> OnRequest { get; set; }
}
