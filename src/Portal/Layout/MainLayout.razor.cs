using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace HandoffPortal.Portal.Layout;

/// <summary>The shell around every page of a signed-in person.</summary>
public sealed partial class MainLayout(NavigationManager navigation, VisitorClock clock) : IDisposable
{
    private ErrorBoundary? boundary;
    private bool menuOpen;

    private string Here => navigation.ToBaseRelativePath(navigation.Uri).Split('#')[0];

    /// <inheritdoc/>
    protected override void OnInitialized() => navigation.LocationChanged += Moved;

    /// <inheritdoc/>
    protected override Task OnAfterRenderAsync(bool firstRender) =>
        firstRender ? clock.StartAsync() : Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => navigation.LocationChanged -= Moved;

    private void Recover() => boundary?.Recover();

    private void Moved(object? sender, LocationChangedEventArgs e) =>
        _ = InvokeAsync(() =>
        {
            menuOpen = false;
            boundary?.Recover();
            StateHasChanged();
        });
}
