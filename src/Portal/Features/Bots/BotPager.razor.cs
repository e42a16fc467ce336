using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Bots;

/// <summary>The way to the other pages of the list; nothing when there is one.</summary>
public sealed partial class BotPager
{
    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public FleetView View { get; set; } = null!;

    /// <summary>What is asked.</summary>
    [Parameter, EditorRequired]
    public FleetQuestion Question { get; set; } = null!;

    private string AddressOf(int page) => (Question with { Page = page }).Address;
}
