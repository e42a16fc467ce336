using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations.Verifying;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.ConnectionDetails;

/// <summary>For the Omnichannel administrator: every value of one bot's connection, read-only, to be compared.</summary>
public sealed partial class ConnectionDetailsPage(IHandoffFacts reader, RuleEdition edition) : IDisposable
{
    private readonly LatestRead reads = new();
    private Reading<BotReference>? address;
    private HandoffFacts? facts;
    private ConnectionValues? details;
    private ProofReport? proof;
    private Fault? unreadable;

    /// <summary>The bot's home environment.</summary>
    [Parameter]
    public string EnvironmentId { get; set; } = "";

    /// <summary>The bot.</summary>
    [Parameter]
    public string BotId { get; set; } = "";

    private Fault? Trouble => address?.Match(_ => unreadable, fault => fault);

    private EventCallback Retry =>
        unreadable is null ? EventCallback.Empty : EventCallback.Factory.Create(this, ReadAsync);

    private IReadOnlyList<Crumb> Crumbs =>
        address is Reading<BotReference>.Known(var bot) && facts is not null
            ? [new("Bots", ""), new(facts.Bot.Name, BotPaths.AgentTransfers(bot))]
            : [new("Bots", "")];

    /// <inheritdoc/>
    public void Dispose() => reads.Dispose();

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        Reading<BotReference> asked = BotPaths.Read(EnvironmentId, BotId);
        if (asked == address)
        {
            return;
        }
        (address, facts, details, unreadable) = (asked, null, null, null);
        if (RendererInfo.IsInteractive)
        {
            await ReadAsync();
        }
    }

    private async Task ReadAsync()
    {
        if (address is not Reading<BotReference>.Known(var bot))
        {
            return;
        }
        CancellationToken cancellation = reads.Next();
        try
        {
            var read = await reader.ReadLinkedAsync(new FactsQuestion(bot), cancellation);
            facts = read.Match(found => found, HandoffFacts? (_) => null);
            unreadable = read.Match(_ => null, Fault? (fault) => fault);
            details = facts is null ? null : ConnectionValues.Of(facts);
            proof = facts is { IsLive: true, Omnichannel: not null } ? ProofLadder.Grade(facts, edition) : null;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The page was left, or asked anew.
        }
    }
}
