using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Transcripts;
using HandoffPortal.Portal.Features.AgentTransfers;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.HandoffPreview;

/// <summary>What the representative gets of one conversation. The address keeps which one; without it, the
/// latest that was handed over is shown.</summary>
public sealed partial class HandoffPreviewPage(
    IHandoffFacts reader,
    ITranscripts transcripts,
    NavigationManager navigation,
    RuleEdition edition
) : IDisposable
{
    private static readonly Fault NoKey = new(
        FaultKind.NotFound,
        $"This address names no conversation: what stands there is longer than {TranscriptKey.Longest} characters, or holds some that nobody can see.",
        "Choose a conversation."
    );

    private readonly BotInView view = new(reader);
    private readonly LatestRead lists = new();
    private readonly LatestRead conversations = new();
    private Reading<ImmutableArray<TranscriptHeading>>? list;
    private TranscriptKey? chosen;
    private Reading<Transcript>? read;
    private string? shown;

    /// <summary>The bot's home environment.</summary>
    [Parameter]
    public string EnvironmentId { get; set; } = "";

    /// <summary>The bot.</summary>
    [Parameter]
    public string BotId { get; set; } = "";

    /// <summary>The conversation to show; <c>sample</c> is the made-up one.</summary>
    [Parameter, SupplyParameterFromQuery(Name = "conversation")]
    public string? Conversation { get; set; }

    private EventCallback Retry =>
        view.CanReadAgain ? EventCallback.Factory.Create(this, ReadAsync) : EventCallback.Empty;

    /// <inheritdoc/>
    public void Dispose()
    {
        view.Dispose();
        lists.Dispose();
        conversations.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (view.TurnTo(EnvironmentId, BotId))
        {
            (list, read) = (null, null);
            if (RendererInfo.IsInteractive)
            {
                await ReadAsync();
            }
        }
        else if (list is not null && Conversation != shown)
        {
            await ReadConversationAsync();
        }
    }

    // The latest that was handed over where the address names none, or else the latest; the made-up one where there is
    // none, or none may be read.
    private TranscriptKey? Asked =>
        list is Reading<ImmutableArray<TranscriptHeading>>.Unknown({ Kind: FaultKind.Forbidden })
            ? SampleConversation.Key
        : !string.IsNullOrWhiteSpace(Conversation) ? TranscriptKey.Read(Conversation)
        : list?.Match(headings => Latest(headings)?.Key, TranscriptKey? (_) => null) ?? SampleConversation.Key;

    private static TranscriptHeading? Latest(ImmutableArray<TranscriptHeading> headings) =>
        headings.FirstOrDefault(heading => heading.Escalated) ?? headings.FirstOrDefault();

    private void Choose(TranscriptKey key) =>
        navigation.NavigateTo(view.Bot is { } bot ? BotPaths.HandoffPreview(bot, key) : navigation.Uri);

    private async Task ReadAsync()
    {
        if (view.Bot is not { } bot)
        {
            return;
        }
        Task<bool> about = view.ReadAsync();
        CancellationToken cancellation = lists.Next();
        try
        {
            var headings = await transcripts.ListAsync(bot, cancellation);
            if (!await about)
            {
                return;
            }
            list = headings;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The page was left, or asked anew.
            return;
        }
        await ReadConversationAsync();
    }

    private async Task ReadConversationAsync()
    {
        if (view.Bot is not { } bot)
        {
            return;
        }
        (chosen, shown, read) = (Asked, Conversation, null);
        if (chosen is not { } key || key == SampleConversation.Key)
        {
            read = chosen is null ? Reading.Failed<Transcript>(NoKey) : Reading.Of(SampleConversation.Transcript);
            return;
        }
        StateHasChanged();
        CancellationToken cancellation = conversations.Next();
        try
        {
            read = await transcripts.ReadAsync(bot, key, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The page was left, or another conversation chosen.
        }
    }
}
