using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations.Revealing;
using HandoffPortal.Domain.Transcripts;
using HandoffPortal.Domain.Transcripts.Masking;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.Portal.SignIn;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;
using Preview = HandoffPortal.Domain.Transcripts.HandoffPreview;

namespace HandoffPortal.Portal.Features.HandoffPreview;

/// <summary>One conversation and what is passed on of it, masked until somebody asks.</summary>
public sealed partial class PreviewView(ShowPersonalData show, SignedInPerson person) : IDisposable
{
    private readonly LatestRead asks = new();
    private Preview preview = null!;
    private Mask mask = null!;
    private ImmutableArray<ConversationLine> lines = [];
    private Fault? refused;
    private bool shown;
    private bool busy;

    /// <summary>What was read about the bot.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;

    /// <summary>The conversation.</summary>
    [Parameter, EditorRequired]
    public Transcript Transcript { get; set; } = null!;

    private bool IsSample => Transcript.Key == SampleConversation.Key;

    /// <inheritdoc/>
    public void Dispose() => asks.Dispose();

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        if (preview?.Transcript != Transcript)
        {
            preview = Preview.Of(Transcript, IsSample ? Facts with { Omnichannel = null } : Facts);
            mask = new Mask(preview);
            lines = ConversationLine.Of(Transcript);
            (shown, refused) = (false, null);
        }
    }

    private async Task ShowAsync()
    {
        if (busy)
        {
            return;
        }
        busy = true;
        CancellationToken cancellation = asks.Next();
        try
        {
            refused = await show.AskAsync(
                (Facts.Reference, Facts.Bot.Name),
                Transcript.Key,
                Transcript.StartedOn,
                await person.GetAsync(),
                cancellation
            );
            shown = refused is null;
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
