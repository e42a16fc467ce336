using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Confirming;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.SignIn;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>What a person has to confirm, who can tell and where, and who last said so.</summary>
public sealed partial class ByHandList(IActivityLog activity, ConfirmByHand confirm, SignedInPerson person)
    : IDisposable
{
    private readonly LatestRead reads = new();
    private ImmutableDictionary<string, Tick> ticks = ImmutableDictionary<string, Tick>.Empty;
    private BotReference? about;
    private Fault? unread;
    private Fault? fault;
    private bool known;
    private bool busy;

    /// <summary>For which bot.</summary>
    [Parameter, EditorRequired]
    public BotReference Bot { get; set; }

    /// <summary>The bot's name.</summary>
    [Parameter, EditorRequired]
    public string BotName { get; set; } = "";

    private string? Disabled => busy ? "true" : null;

    /// <inheritdoc/>
    public void Dispose() => reads.Dispose();

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (about != Bot)
        {
            (about, known, fault) = (Bot, false, null);
            await ReadAsync();
        }
    }

    private async Task ReadAsync()
    {
        ActivityFilter filter = new(Bot: Bot, Kind: OperationKind.ConfirmByHand, Limit: ConfirmByHand.Enough);
        CancellationToken cancellation = reads.Next();
        try
        {
            var entries = await activity.ListAsync(filter, cancellation);
            known = entries.TryGet(out _, out unread);
            ticks = entries.Match(listed => Tick.Latest(listed), _ => ImmutableDictionary<string, Tick>.Empty);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The page was left, or asked anew.
        }
    }

    private async Task SayAsync(ByHandItem item, bool holds)
    {
        if (busy)
        {
            return;
        }
        busy = true;
        CancellationToken cancellation = reads.Next();
        try
        {
            Tick? before = ticks.GetValueOrDefault(item.Id);
            fault = await confirm.SayAsync((Bot, BotName), item, before, holds, await person.GetAsync(), cancellation);
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
