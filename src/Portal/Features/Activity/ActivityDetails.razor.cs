using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Activity;

/// <summary>An entry, opened: before, what the plan said, after.</summary>
public sealed partial class ActivityDetails(VisitorClock clock)
{
    /// <summary>The entry.</summary>
    [Parameter, EditorRequired]
    public ActivityEntry Entry { get; set; } = null!;

    /// <summary>What was asked for.</summary>
    [Parameter, EditorRequired]
    public ActivityQuestion Question { get; set; } = new();
}
