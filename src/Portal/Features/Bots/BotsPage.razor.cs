using HandoffPortal.Domain;
using HandoffPortal.Domain.Ports;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Bots;

/// <summary>All bots of all environments that the signed-in person can see. What is shown of them is in the address.</summary>
public sealed partial class BotsPage(IHandoffFacts facts, NavigationManager navigation, TimeProvider time) : IDisposable
{
    private CancellationTokenSource reading = new();
    private FleetAddress address = new(new FleetQuestion(), []);
    private Fleet fleet = Fleet.Unasked;
    private FleetView view = FleetView.Of(Fleet.Unasked, new FleetQuestion());
    private DateTimeOffset readAt;
    private Fault? trouble;

    /// <summary>Part of a bot's or an environment's name.</summary>
    [SupplyParameterFromQuery(Name = FleetAddress.SearchKey)]
    public string? Search { get; set; }

    /// <summary>A kind of state.</summary>
    [SupplyParameterFromQuery(Name = FleetAddress.StateKey)]
    public string? State { get; set; }

    /// <summary>The id of an environment.</summary>
    [SupplyParameterFromQuery(Name = FleetAddress.EnvironmentKey)]
    public string? Environment { get; set; }

    /// <summary>What the order goes by; after a hyphen the other way round.</summary>
    [SupplyParameterFromQuery(Name = FleetAddress.SortKey)]
    public string? Sort { get; set; }

    /// <summary>The number of a page, from 1.</summary>
    [SupplyParameterFromQuery(Name = FleetAddress.PageKey)]
    public string? Page { get; set; }

    private bool HasNothing => fleet.Complete && fleet.Rows.IsEmpty && !fleet.Failures.Any();

    private string Nothing =>
        address.Question.Search is { } text ? $"No bot matches “{text.Trim()}”" : "No bot fits these filters";

    private string Everything => address.Question.Everything.Address;

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => RendererInfo.IsInteractive ? ReadAsync() : Task.CompletedTask;

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        address = FleetAddress.Read(Search, State, Environment, Sort, Page);
        view = FleetView.Of(fleet, address.Question);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        reading.Cancel();
        reading.Dispose();
    }

    private async Task ReadAsync()
    {
        await reading.CancelAsync();
        reading.Dispose();
        reading = new CancellationTokenSource();
        CancellationToken cancellation = reading.Token;
        trouble = null;
        Show(Fleet.Unasked);
        try
        {
            await foreach (EnvironmentBots answer in facts.ReadAllAsync(cancellation))
            {
                Show(fleet.With(answer));
                StateHasChanged();
            }
            readAt = time.GetUtcNow();
            Show(fleet with { Complete = true });
        }
        catch (FaultException failed)
        {
            trouble = failed.Fault;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Somebody asked anew or left the page.
        }
    }

    private void Show(Fleet known)
    {
        fleet = known;
        view = FleetView.Of(known, address.Question);
    }

    private void Ask(FleetQuestion question) => navigation.NavigateTo(question.Address, replace: true);
}
