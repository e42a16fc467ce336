using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Transcripts;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.HandoffPreview;

/// <summary>What the representative gets of one conversation. The address keeps which one; without it, the
/// latest that was handed over is shown.</summary>
public sealed partial class HandoffPreviewPage(
    IHandoffFacts reader,
    ITranscripts transcripts,
    NavigationManager navigation
) : IDisposable
{
    private static readonly Fault NoKey = new(
        FaultKind.NotFound,
        $"This address names no conversation: what stands there is longer than {TranscriptKey.Longest} characters, or holds some that nobody can see.",
        "Choose a conversation."
    );

    private readonly LatestRead reads = new();
    private readonly LatestRead conversations = new();
    private Reading<BotReference>? address;
    private HandoffFacts? facts;
    private Reading<ImmutableArray<TranscriptHeading>>? list;
    private TranscriptKey? chosen;
    private Reading<Transcript>? read;
    private Fault? unreadable;
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

    private Fault? Trouble => address?.Match(_ => unreadable, fault => fault);

    private EventCallback Retry =>
        unreadable is null ? EventCallback.Empty : EventCallback.Factory.Create(this, ReadAsync);

    private IReadOnlyList<Crumb> Crumbs =>
        address is Reading<BotReference>.Known(var bot) && facts is not null
            ? [new("Bots", ""), new(facts.Bot.Name, BotPaths.AgentTransfers(bot)), new("Manage", null)]
            : [new("Bots", "")];

    /// <inheritdoc/>
    public void Dispose()
    {
        reads.Dispose();
        conversations.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        Reading<BotReference> asked = BotPaths.Read(EnvironmentId, BotId);
        if (asked != address)
        {
            (address, facts, list, read, unreadable) = (asked, null, null, null, null);
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
        navigation.NavigateTo(
            address is Reading<BotReference>.Known(var bot) ? BotPaths.HandoffPreview(bot, key) : navigation.Uri
        );

    private async Task ReadAsync()
    {
        if (address is not Reading<BotReference>.Known(var bot))
        {
            return;
        }
        CancellationToken cancellation = reads.Next();
        try
        {
            Task<Reading<HandoffFacts>> about = reader.ReadLinkedAsync(new FactsQuestion(bot), cancellation);
            var headings = await transcripts.ListAsync(bot, cancellation);
            var found = await about;
            facts = found.Match(known => known, HandoffFacts? (_) => null);
            unreadable = found.Match(_ => null, Fault? (fault) => fault);
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
        if (address is not Reading<BotReference>.Known(var bot))
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
