using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Domain.Rules;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.AgentTransfers;

/// <summary>The Omnichannel tile: what it is, where this bot stands with it, and the way to its settings.</summary>
public sealed partial class OmnichannelTile
{
    private TileWords words = new("", "");
    private ProofReport? proof;

    /// <summary>What was read about the bot.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;

    /// <summary>The rules that grade the proof.</summary>
    [Parameter, EditorRequired]
    public RuleEdition Edition { get; set; } = null!;

    private HandoffLink? Link => Facts.State.KnownLink;

    private LastRefresh? LastRefresh => Facts.Record.Match(stored => stored?.Record.LastRefresh, _ => null);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        words = TileWords.Of(Facts);
        proof = ProofOf(Facts, Edition);
    }

    /// <summary>How far a connection that was read is proven; null for none.</summary>
    public static ProofReport? ProofOf(HandoffFacts facts, RuleEdition edition) =>
        facts is { IsLive: true, Omnichannel: not null } ? ProofLadder.Grade(facts, edition) : null;
}
