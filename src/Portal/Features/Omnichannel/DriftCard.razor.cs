using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Refreshing;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Each drift with what the record expects, what Dataverse has, and how that usually comes about.</summary>
public sealed partial class DriftCard
{
    /// <summary>What was read.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;

    /// <summary>The link that the record speaks of.</summary>
    [Parameter, EditorRequired]
    public HandoffLink Link { get; set; } = null!;

    /// <summary>In what the two disagree.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<Drift> Drifts { get; set; } = [];

    /// <summary>The names of environments.</summary>
    [Parameter, EditorRequired]
    public EnvironmentNames Names { get; set; } = EnvironmentNames.None;

    /// <summary>Told what the person wants to do.</summary>
    [Parameter]
    public EventCallback<OperationRequest> OnRequest { get; set; }

    /// <summary>Told what a refresh saw.</summary>
    [Parameter]
    public EventCallback<Reading<Refreshed>> OnRefreshed { get; set; }
}
