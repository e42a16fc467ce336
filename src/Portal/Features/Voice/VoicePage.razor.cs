using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Voice;

/// <summary>Manage > Voice of one bot: what it can do on a call, which topics do it, and what would go wrong there.</summary>
public sealed partial class VoicePage(IHandoffFacts reader, RuleEdition edition) : IDisposable
{
    /// <summary>What the address says to have everything judged as if voice were on.</summary>
    public const string AsIfVoice = "voice";

    private readonly LatestRead reads = new();
    private Reading<BotReference>? address;
    private HandoffFacts? facts;
    private VoiceSeen? seen;
    private ProofReport? proof;
    private Fault? unreadable;

    /// <summary>The bot's home environment.</summary>
    [Parameter]
    public string EnvironmentId { get; set; } = "";

    /// <summary>The bot.</summary>
    [Parameter]
    public string BotId { get; set; } = "";

    /// <summary>What to judge as if it were so; only <see cref="AsIfVoice"/> is known.</summary>
    [Parameter, SupplyParameterFromQuery(Name = "asIf")]
    public string? AsIf { get; set; }

    private Fault? Trouble => address?.Match(_ => unreadable, fault => fault);

    private EventCallback Retry =>
        unreadable is null ? EventCallback.Empty : EventCallback.Factory.Create(this, ReadAsync);

    private IReadOnlyList<Crumb> Crumbs =>
        address is Reading<BotReference>.Known(var bot) && facts is not null
            ? [new("Bots", ""), new(facts.Bot.Name, BotPaths.AgentTransfers(bot)), new("Manage", null)]
            : [new("Bots", "")];

    /// <inheritdoc/>
    public void Dispose() => reads.Dispose();

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        Reading<BotReference> asked = BotPaths.Read(EnvironmentId, BotId);
        if (asked == address)
        {
            Judge();
            return;
        }
        (address, facts, seen, unreadable) = (asked, null, null, null);
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
            proof = facts is { IsLive: true, Omnichannel: not null } ? ProofLadder.Grade(facts, edition) : null;
            Judge();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The page was left, or asked anew.
        }
    }

    // What was read does not change with the address; only what it is judged for does.
    private void Judge()
    {
        bool asIf = string.Equals(AsIf, AsIfVoice, StringComparison.OrdinalIgnoreCase);
        if (facts is not null && (seen is null || seen.Facts != facts || seen.AsIf != asIf))
        {
            seen = VoiceSeen.Of(facts, asIf, edition);
        }
    }
}
