using System.Collections.Immutable;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Hops in a row: an ordered list, side by side where there is room, with an arrow drawn to each.</summary>
public sealed partial class HopLine
{
    /// <summary>The hops, in order.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<Hop> Hops { get; set; } = [];

    /// <summary>Do hops lead to their records?</summary>
    [Parameter]
    public bool Records { get; set; }

    /// <summary>Does an arrow come in to the first one as well?</summary>
    [Parameter]
    public bool Forked { get; set; }

    private static IconName Drawing(HopKind kind) =>
        kind switch
        {
            HopKind.Topics => IconName.Queue,
            HopKind.Extensions => IconName.Plug,
            HopKind.TeamsChannel => IconName.Chat,
            HopKind.Bot or HopKind.ApplicationUser => IconName.Bot,
            HopKind.Role => IconName.Key,
            HopKind.Workstream or HopKind.RoutingRule => IconName.Workstream,
            HopKind.Queue or HopKind.QueueOfTheBot => IconName.Queue,
            _ => IconName.People,
        };
}
