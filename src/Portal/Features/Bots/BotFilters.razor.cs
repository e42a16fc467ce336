using System.Collections.Immutable;
using HandoffPortal.Domain.Environments;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Bots;

/// <summary>What narrows the list: search, environment and state. Each choice is a new address.</summary>
public sealed partial class BotFilters
{
    /// <summary>What is asked now.</summary>
    [Parameter, EditorRequired]
    public FleetQuestion Question { get; set; } = null!;

    /// <summary>What is shown of it.</summary>
    [Parameter, EditorRequired]
    public FleetView View { get; set; } = null!;

    /// <summary>The environments to choose from.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<DataverseEnvironment> Environments { get; set; }

    /// <summary>Asks something else, in place of this.</summary>
    [Parameter, EditorRequired]
    public EventCallback<FleetQuestion> OnAsk { get; set; }

    // The chosen state stays there to be seen when nothing is in it any more.
    private IEnumerable<StateCount> Counts =>
        Question.State is { } chosen && View.Counts.All(count => count.State != chosen)
            ? View.Counts.Append(new StateCount(chosen, 0))
            : View.Counts;

    private string AddressOf(FleetState? state) => (Question with { State = state, Page = 1 }).Address;

    private Task SearchAsync(string? text) => OnAsk.InvokeAsync(Question with { Search = text, Page = 1 });

    private Task PickEnvironmentAsync(string? id) =>
        OnAsk.InvokeAsync(
            Question with
            {
                Environment = EnvironmentId.TryParse(id, out EnvironmentId environment) ? environment : null,
                Page = 1,
            }
        );
}
