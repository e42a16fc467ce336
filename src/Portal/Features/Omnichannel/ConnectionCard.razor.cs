using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Refreshing;
using HandoffPortal.Domain.Rules;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>A live connection: its values, voice, and what can be done with it.</summary>
public sealed partial class ConnectionCard
{
    /// <summary>What was read.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;

    /// <summary>The live link.</summary>
    [Parameter, EditorRequired]
    public HandoffLink Link { get; set; } = null!;

    /// <summary>Is voice enabled?</summary>
    [Parameter]
    public bool Voice { get; set; }

    /// <summary>Was it connected outside the portal?</summary>
    [Parameter]
    public bool Adopted { get; set; }

    /// <summary>The names of environments.</summary>
    [Parameter, EditorRequired]
    public EnvironmentNames Names { get; set; } = EnvironmentNames.None;

    /// <summary>All findings.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<Finding> Findings { get; set; } = [];

    /// <summary>Told what the person wants to do.</summary>
    [Parameter]
    public EventCallback<OperationRequest> OnRequest { get; set; }

    /// <summary>Told what a refresh saw.</summary>
    [Parameter]
    public EventCallback<Reading<Refreshed>> OnRefreshed { get; set; }

    private Task SwitchAsync() => OnRequest.InvokeAsync(new OperationRequest.SetVoice(!Voice));
}
