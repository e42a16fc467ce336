using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>What hand-off is, what is there already, and Enable.</summary>
public sealed partial class EnableCard
{
    /// <summary>What was read.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;

    /// <summary>The names of environments.</summary>
    [Parameter, EditorRequired]
    public EnvironmentNames Names { get; set; } = EnvironmentNames.None;

    /// <summary>Told that the person wants to enable hand-off.</summary>
    [Parameter]
    public EventCallback<OperationRequest> OnRequest { get; set; }

    private bool IsAdopted => Facts.State is ConnectionState.Adopted;

    private string Heading =>
        IsAdopted ? "This bot is connected already" : "Hand conversations over to representatives";

    private string Remark =>
        IsAdopted
            ? "It was connected outside the portal, or before November 2021. Enable takes this connection in without touching it."
            : "This connection is remembered. Enable offers it again.";
}
