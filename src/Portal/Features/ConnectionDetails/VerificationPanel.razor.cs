using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Verifying;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.Portal.SignIn;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.ConnectionDetails;

/// <summary>Who checked the values last, whether that still holds, and the button that confirms them.</summary>
public sealed partial class VerificationPanel(IActivityLog activity, VerifyConnection verify, SignedInPerson person)
    : IDisposable
{
    private readonly LatestRead reads = new();
    private VerificationState? state;
    private Fault? fault;
    private bool busy;

    /// <summary>What was read.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;

    /// <summary>The values that the page shows.</summary>
    [Parameter, EditorRequired]
    public ConnectionValues Values { get; set; } = null!;

    /// <summary>Asks to read everything again.</summary>
    [Parameter]
    public EventCallback OnReload { get; set; }

    private VerificationOffer Offer => VerificationOffer.Of(Facts, Values);

    /// <inheritdoc/>
    public void Dispose() => reads.Dispose();

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        CancellationToken cancellation = reads.Next();
        try
        {
            state = VerificationState.Of(await activity.VerificationsOfAsync(Facts.Reference, cancellation), Values);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The page was left, or asked anew.
        }
    }

    private async Task ConfirmAsync()
    {
        if (busy)
        {
            return;
        }
        busy = true;
        CancellationToken cancellation = reads.Next();
        try
        {
            fault = await verify.ConfirmAsync(Values, await person.GetAsync(), cancellation);
            await ReadAsync();
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
}
