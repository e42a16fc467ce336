using System.Collections.Immutable;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The hand-off path: an ordered list, side by side where there is room.</summary>
public sealed partial class HandoffPathView
{
    /// <summary>The hops, in order.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<Hop> Hops { get; set; } = [];

    private static IconName Drawing(HopKind kind) =>
        kind switch
        {
            HopKind.Extensions => IconName.Plug,
            HopKind.TeamsChannel => IconName.Chat,
            HopKind.ApplicationUser => IconName.Bot,
            HopKind.Role => IconName.Key,
            HopKind.Workstream => IconName.Workstream,
            HopKind.Queue => IconName.Queue,
            _ => IconName.People,
        };
}
