using HandoffPortal.Domain.Operations;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>How an operation ended, and what is so now.</summary>
public sealed partial class OutcomeView
{
    /// <summary>The outcome.</summary>
    [Parameter, EditorRequired]
    public Outcome Outcome { get; set; } = null!;

    /// <summary>What it was about.</summary>
    [Parameter, EditorRequired]
    public OperationSubject Subject { get; set; } = null!;

    /// <summary>Which operation it was; null for Finish and Undo.</summary>
    [Parameter]
    public OperationKind? AtHand { get; set; }
}
