using HandoffPortal.Domain.Proofs;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>The ladder of proof: four rungs, the highest on top, the reached ones filled, each with its evidence and its age.</summary>
public sealed partial class ProofRungs
{
    /// <summary>All rungs, graded.</summary>
    [Parameter, EditorRequired]
    public ProofReport Report { get; set; } = null!;

    /// <summary>Leave out what each rung means.</summary>
    [Parameter]
    public bool Compact { get; set; }

    private string Css(Rung rung) => IsReached(rung) ? "reached" : Look(rung).Tone.ToString().ToLowerInvariant();

    private bool IsReached(Rung rung) => Report.Reached >= rung.Proof;

    // A rung that holds above one that doesn't is not reached: nobody may take it for more than it is.
    private ChipLook Look(Rung rung) =>
        rung.Standing switch
        {
            RungStanding.Holds when IsReached(rung) => new ChipLook(Tone.Good, IconName.Check, "Holds"),
            RungStanding.Holds => new ChipLook(Tone.Quiet, IconName.Clock, "Holds, but not reached"),
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
