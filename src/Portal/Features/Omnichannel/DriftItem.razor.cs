using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Mending;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>One drift: expected, found, likely cause, and its two ways out.</summary>
public sealed partial class DriftItem
{
    /// <summary>The drift.</summary>
    [Parameter, EditorRequired]
    public Drift Drift { get; set; } = null!;

    /// <summary>How it can be ended.</summary>
    [Parameter, EditorRequired]
    public DriftMending Ways { get; set; } = null!;

    /// <summary>Told what the person wants to do.</summary>
    [Parameter]
    public EventCallback<OperationRequest> OnRequest { get; set; }
}
