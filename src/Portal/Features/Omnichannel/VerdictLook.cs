using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>How findings and hops look: colour, icon and word, always the three together.</summary>
public static class VerdictLook
{
    /// <summary>The look of a finding; one that stands in the way of the operation at hand is the loudest.</summary>
    public static ChipLook Of(Finding finding, OperationKind? atHand) =>
        finding switch
        {
            { IsMet: true } => Met,
            { Verdict.IsNotYet: true } => NotYet,
            { Verdict: Verdict.Undetermined } => Untold,
            _ when atHand is { } operation && finding.Stops(operation) => Unmet,
            _ => Unmet with { Tone = Tone.Warn, Icon = IconName.Warning },
        };

    /// <summary>The look of a hop.</summary>
    public static ChipLook Of(HopStanding standing) =>
        standing switch
        {
            HopStanding.Met => Met,
            HopStanding.Unmet => Unmet,
            HopStanding.NotYet => NotYet,
            HopStanding.DeadEnd => Unmet with { Text = "Dead end" },
            HopStanding.Loop => Unmet with { Icon = IconName.Refresh, Text = "Loop" },
            HopStanding.Shut => Untold with { Icon = IconName.Close, Text = "Shut" },
            _ => Untold,
        };

    private static readonly ChipLook Met = new(Tone.Good, IconName.Check, "Met");
    private static readonly ChipLook Unmet = new(Tone.Bad, IconName.Problem, "Not met");
    private static readonly ChipLook Untold = new(Tone.Warn, IconName.Question, "Could not tell");
    private static readonly ChipLook NotYet = new(Tone.Quiet, IconName.Clock, "Not yet");
}
