using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>An instant in the visitor's time zone; hovering shows it exactly, in UTC.</summary>
public sealed partial class Moment(VisitorClock clock) : IDisposable
{
    /// <summary>The instant.</summary>
    [Parameter, EditorRequired]
    public DateTimeOffset At { get; set; }

    /// <summary>Say how long ago it was instead of when.</summary>
    [Parameter]
    public bool Relative { get; set; }

    private string Exact => At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private string Text => Relative ? clock.SayAge(At) : clock.Say(At);

    /// <inheritdoc/>
    protected override void OnInitialized() => clock.Changed += Again;

    /// <inheritdoc/>
    public void Dispose() => clock.Changed -= Again;

    private void Again() => _ = InvokeAsync(StateHasChanged);
}
