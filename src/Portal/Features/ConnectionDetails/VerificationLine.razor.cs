using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations.Verifying;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.ConnectionDetails;

/// <summary>In one line: who checked the connection, and whether that still holds. Nothing for a bot without a link.</summary>
public sealed partial class VerificationLine(IActivityLog activity) : IDisposable
{
    private readonly LatestRead reads = new();
    private HandoffFacts? about;
    private VerificationState? state;

    /// <summary>What was read.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;

    /// <inheritdoc/>
    public void Dispose() => reads.Dispose();

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (ReferenceEquals(about, Facts))
        {
            return;
        }
        about = Facts;
        if (ConnectionValues.Of(Facts) is not { } values)
        {
            state = null;
            return;
        }
        CancellationToken cancellation = reads.Next();
        try
        {
            state = VerificationState.Of(await activity.VerificationsOfAsync(Facts.Reference, cancellation), values);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The page was left, or asked anew.
        }
    }
}
