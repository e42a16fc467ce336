using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Operations.Refreshing;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Portal.SignIn;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Reads everything again, grades the proof and stores what it saw.</summary>
public sealed partial class RefreshButton(RefreshConnection refresh, SignedInPerson person) : IDisposable
{
    private readonly LatestRead reads = new();
    private bool busy;
    private string said = "";

    /// <summary>Whose connection.</summary>
    [Parameter, EditorRequired]
    public BotReference Bot { get; set; }

    /// <summary>Is it the one thing to do here?</summary>
    [Parameter]
    public bool Primary { get; set; }

    /// <summary>Told what was seen.</summary>
    [Parameter]
    public EventCallback<Reading<Refreshed>> OnRefreshed { get; set; }

    /// <inheritdoc/>
    public void Dispose() => reads.Dispose();

    private async Task RefreshAsync()
    {
        if (busy)
        {
            return;
        }
        busy = true;
        CancellationToken cancellation = reads.Next();
        try
        {
            Reading<Refreshed> refreshed = await refresh.RefreshAsync(Bot, await person.GetAsync(), cancellation);
            said = refreshed.Match(found => Say(found.Proof.Reached), fault => fault.What);
            await OnRefreshed.InvokeAsync(refreshed);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The page was left.
        }
        finally
        {
            busy = false;
        }
    }

    private static string Say(Proof? reached) =>
        reached is { } proof ? $"Refreshed. Proof: {Words.Of(proof)}" : "Refreshed. Not even Configured holds";
}
