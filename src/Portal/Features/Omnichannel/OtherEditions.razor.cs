using System.Collections.Immutable;
using HandoffPortal.Domain.Rules;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Which rule edition judged, and what each other one would say differently of this bot.</summary>
public sealed partial class OtherEditions
{
    /// <summary>The edition that judged.</summary>
    [Parameter, EditorRequired]
    public RuleEdition Edition { get; set; } = null!;

    /// <summary>The others.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<EditionComparison> Others { get; set; } = [];
}
