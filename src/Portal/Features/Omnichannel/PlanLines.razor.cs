using System.Collections.Immutable;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The numbered lines of a plan, with how far each is.</summary>
public sealed partial class PlanLines
{
    /// <summary>The lines.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<PlanLine> Lines { get; set; } = [];

    /// <summary>Say how far each line is. Off while the plan is only shown.</summary>
    [Parameter]
    public bool WithStanding { get; set; } = true;

    private static IconName? Drawing(PlanLine line) =>
        line.Standing switch
        {
            PlanLineStanding.Running => IconName.Refresh,
            PlanLineStanding.Done => IconName.Check,
            PlanLineStanding.Uncertain => IconName.Question,
            _ => null,
        };
}
