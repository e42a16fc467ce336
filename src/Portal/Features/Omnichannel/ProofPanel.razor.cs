using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The four rungs, the highest on top, each with its evidence; and what the last Refresh stored.</summary>
public sealed partial class ProofPanel
{
    /// <summary>All rungs, graded from what was just read.</summary>
    [Parameter, EditorRequired]
    public ProofReport Report { get; set; } = null!;

    /// <summary>What the last Refresh stored; null when there was none.</summary>
    [Parameter]
    public LastRefresh? LastRefresh { get; set; }

    private bool IsNext(Rung rung) => rung.Proof == (Report.Reached is { } reached ? reached + 1 : Proof.Configured);

    private static ChipLook Look(Rung rung) =>
        rung.Standing switch
        {
            RungStanding.Holds => new ChipLook(Tone.Good, IconName.Check, "Holds"),
            RungStanding.Fails => new ChipLook(Tone.Bad, IconName.Problem, "Doesn't hold"),
            _ => new ChipLook(Tone.Warn, IconName.Question, "Could not tell"),
        };

    private static string Meaning(Proof proof) =>
        proof switch
        {
            Proof.Configured => "The bot user is what it should be.",
            Proof.Reachable => "Omnichannel can reach the bot.",
            Proof.Routed => "A workstream leads to the bot, and a representative is behind it.",
            _ => "A real conversation was handed to a representative since the bot was connected.",
        };
}
