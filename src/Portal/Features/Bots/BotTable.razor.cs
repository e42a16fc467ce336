using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Bots;

/// <summary>One row for each bot, and one for each environment that could not be read; cards on a narrow screen.</summary>
public sealed partial class BotTable
{
    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public FleetView View { get; set; } = null!;

    /// <summary>What is asked.</summary>
    [Parameter, EditorRequired]
    public FleetQuestion Question { get; set; } = null!;
}
