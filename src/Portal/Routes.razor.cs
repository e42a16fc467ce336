using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace HandoffPortal.Portal;

/// <summary>
/// Finds the page of an address. Moving to another page puts the focus on its heading; the first page leaves it where the
/// person has it by the time the circuit stands, and a question in the address never takes it away.
/// </summary>
public sealed partial class Routes(NavigationManager navigation) : IDisposable
{
    private string path = "";
    private bool hasMoved;

    /// <inheritdoc/>
    protected override void OnInitialized()
    {
        path = PathOf(navigation.Uri);
        navigation.LocationChanged += Moved;
    }

    /// <inheritdoc/>
    public void Dispose() => navigation.LocationChanged -= Moved;

    private void Moved(object? sender, LocationChangedEventArgs e)
    {
        string now = PathOf(e.Location);
        hasMoved |= now != path;
        path = now;
    }

    private static string PathOf(string address) => new Uri(address).AbsolutePath;
}
