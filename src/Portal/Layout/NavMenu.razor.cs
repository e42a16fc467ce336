using HandoffPortal.Domain.Bots;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace HandoffPortal.Portal.Layout;

/// <summary>The navigation; inside a bot with the bot's own pages, in the words of Power Virtual Agents.</summary>
public sealed partial class NavMenu(NavigationManager navigation, CurrentBot current) : IDisposable
{
    private BotReference? Bot => BotPaths.Of(navigation.ToBaseRelativePath(navigation.Uri));

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        navigation.LocationChanged += Moved;
        current.Changed += Again;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        navigation.LocationChanged -= Moved;
        current.Changed -= Again;
    }

    private void Moved(object? sender, LocationChangedEventArgs e) => Again();

    private void Again() => _ = InvokeAsync(StateHasChanged);
}
