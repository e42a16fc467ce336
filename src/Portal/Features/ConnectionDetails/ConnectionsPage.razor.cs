using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Operations.Verifying;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.Bots;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Features.ConnectionDetails;

/// <summary>For the Omnichannel administrator: by Omnichannel environment, which bots connect there.</summary>
public sealed partial class ConnectionsPage(IHandoffFacts facts, IActivityLog activity) : IDisposable
{
    private readonly LatestRead reads = new();
    private Fleet fleet = Fleet.Unasked;
    private ImmutableArray<ConnectionPlace> places = [];
    private Reading<ImmutableDictionary<BotReference, Verification>>? checks;
    private Fault? trouble;

    private string Progress =>
        fleet.OfHowMany is not { } all ? "Asking your environments"
        : fleet.Complete ? "Every environment has answered"
        : $"{fleet.Answers.Length} of {all} environments have answered";

    private string Empty => string.Join(", ", places.Where(place => place.IsEmpty).Select(place => place.Name));

    /// <inheritdoc/>
    public void Dispose() => reads.Dispose();

    /// <inheritdoc/>
    protected override Task OnInitializedAsync() => RendererInfo.IsInteractive ? ReadAsync() : Task.CompletedTask;

    private async Task ReadAsync()
    {
        CancellationToken cancellation = reads.Next();
        trouble = null;
        Show(Fleet.Unasked);
        try
        {
            var asked = activity.LatestVerificationsAsync(cancellation);
            await foreach (EnvironmentBots answer in facts.ReadAllAsync(cancellation))
            {
                Show(fleet.With(answer));
                StateHasChanged();
            }
            Show(fleet with { Complete = true });
            checks = await asked;
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

    private void Show(Fleet known) =>
        (fleet, places) = (
            known,
            [.. ConnectionPlace.Of(known).OrderBy(place => place.Name, StringComparer.CurrentCultureIgnoreCase)]
        );
}
