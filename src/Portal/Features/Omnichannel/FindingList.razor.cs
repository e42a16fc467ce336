using System.Collections.Immutable;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Findings below one another.</summary>
public sealed partial class FindingList
{
    /// <summary>The findings.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<Finding> Findings { get; set; } = [];

    /// <summary>The operation at hand.</summary>
    [Parameter]
    public OperationKind? AtHand { get; set; }

    /// <summary>Can links lead to them?</summary>
    [Parameter]
    public bool Anchored { get; set; }

    /// <summary>Show the places in topics at once, rather than fold them.</summary>
    [Parameter]
    public bool SpotsOpen { get; set; }
}
