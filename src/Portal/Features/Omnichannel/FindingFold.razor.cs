using System.Collections.Immutable;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Findings that are only looked for, folded away with how many there are.</summary>
public sealed partial class FindingFold
{
    /// <summary>What they have in common.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>The findings.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<Finding> Findings { get; set; } = [];

    /// <summary>The operation at hand.</summary>
    [Parameter]
    public OperationKind? AtHand { get; set; }

    /// <summary>Can links lead to them?</summary>
    [Parameter]
    public bool Anchored { get; set; } = true;
}
