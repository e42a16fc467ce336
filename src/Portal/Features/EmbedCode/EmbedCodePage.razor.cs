using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.EmbedCode;

/// <summary>
/// Checks a web page's HTML: does it carry the code that hands off, and of which bot? What is pasted is kept nowhere; once
/// it is checked, only the answer is left.
/// </summary>
public sealed partial class EmbedCodePage(
    IHandoffFacts reader,
    IChatWidgets widgets,
    CheckEmbedCode checker,
    RuleEdition edition
) : IDisposable
{
    private readonly BotInView view = new(reader);
    private readonly LatestRead widgetReads = new();
    private readonly LatestRead checks = new();
    private Reading<ImmutableArray<ChatWidget>>? own;
    private PageCheck? check;
    private bool checking;

    /// <summary>The bot's home environment.</summary>
    [Parameter]
    public string EnvironmentId { get; set; } = "";

    /// <summary>The bot.</summary>
    [Parameter]
    public string BotId { get; set; } = "";

    private EventCallback Retry =>
        view.CanReadAgain ? EventCallback.Factory.Create(this, ReadAsync) : EventCallback.Empty;

    // An active one first: its code is what a page should carry.
    private ChatWidget? OwnWidget =>
        own?.Match(
            found => found.OrderByDescending(widget => widget is { Active: true, App: not null }).FirstOrDefault(),
            ChatWidget? (_) => null
        );

    /// <inheritdoc/>
    public void Dispose()
    {
        view.Dispose();
        widgetReads.Dispose();
        checks.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (view.TurnTo(EnvironmentId, BotId))
        {
            (own, check) = (null, null);
            if (RendererInfo.IsInteractive)
            {
                await ReadAsync();
            }
        }
    }

    private async Task ReadAsync()
    {
        if (await view.ReadAsync())
        {
            StateHasChanged();
            await ReadOwnAsync();
        }
    }

    private async Task ReadOwnAsync()
    {
        own = null;
        if (
            view.Facts is not { State.KnownLink: { } link } facts
            || facts.Find(link.Omnichannel) is not { } environment
        )
        {
            return;
        }
        CancellationToken cancellation = widgetReads.Next();
        try
        {
            own = await widgets.FindAsync(environment, link.BotUser, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The page was left, or asked anew.
        }
    }

    private async Task CheckAsync(string html)
    {
        CancellationToken cancellation = checks.Next();
        (check, checking) = (null, true);
        try
        {
            PageContent page = await Task.Run(() => PageReader.Read(html), cancellation);
            EmbedAnswer answer = await checker.CheckAsync(page, view.Facts!, cancellation);
            (check, checking) = (PageCheck.Of(html, answer), false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Another page was pasted, or this one was left.
        }
    }
}

/// <summary>An answer, and which paste it is about.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Characters">How many characters were pasted.</param>
/// <param name="Lines">In how many lines.</param>
public sealed record PageCheck(EmbedAnswer Answer, int Characters, int Lines)
{
    /// <summary>Of a paste.</summary>
    public static PageCheck Of(string html, EmbedAnswer answer) =>
        new(answer, html.Length, html.AsSpan().Count('\n') + 1);
}
