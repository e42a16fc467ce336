using System.Collections.Immutable;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Activity;

/// <summary>One row for each entry; each opens to before, plan and after.</summary>
public sealed partial class ActivityTable(VisitorClock clock) : IDisposable
{
    private readonly HashSet<OperationId> open = [];

    /// <summary>The entries, in the order that they are shown in.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<ActivityEntry> Entries { get; set; } = [];

    /// <summary>What was asked for.</summary>
    [Parameter, EditorRequired]
    public ActivityQuestion Question { get; set; } = new();

    /// <inheritdoc/>
    public void Dispose() => clock.Changed -= Again;

    /// <inheritdoc/>
    protected override void OnInitialized() => clock.Changed += Again;

    private static string IdOf(ActivityEntry entry) => $"entry-{entry.Operation}";

    private void Toggle(ActivityEntry entry)
    {
        if (!open.Remove(entry.Operation))
        {
            open.Add(entry.Operation);
        }
    }

    // An operation that does not end stops counting as running some time.
    private void Again() => _ = InvokeAsync(StateHasChanged);
}
