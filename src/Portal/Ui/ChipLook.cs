using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Proofs;

namespace HandoffPortal.Portal.Ui;

/// <summary>How a chip looks: never by colour alone, always with icon and word.</summary>
/// <param name="Tone">The colour.</param>
/// <param name="Icon">The drawing.</param>
/// <param name="Text">The word or two.</param>
public sealed record ChipLook(Tone Tone, IconName Icon, string Text)
{
    /// <summary>The look of a state.</summary>
    public static ChipLook Of(ConnectionState state)
    {
        (Tone tone, IconName icon) = state.Match(
            notEnabled: () => (Tone.Quiet, IconName.Plug),
            awaiting: () => (Tone.Info, IconName.Plug),
            connected: (_, _) => (Tone.Good, IconName.Check),
            adopted: (_, _) => (Tone.Good, IconName.Link),
            disconnected: _ => (Tone.Quiet, IconName.Close),
            disabled: _ => (Tone.Quiet, IconName.Close),
            drifted: (_, _) => (Tone.Bad, IconName.Problem),
            interrupted: (_, overdue) => overdue ? (Tone.Warn, IconName.Warning) : (Tone.Info, IconName.Clock),
            unreadable: _ => (Tone.Warn, IconName.Question)
        );
        return new ChipLook(tone, icon, StateWords.Of(state));
    }

    /// <summary>The look of a proof; "Not checked yet" when no Refresh was ever stored.</summary>
    /// <param name="proof">The highest rung that held; null when not even the first did.</param>
    /// <param name="at">When it was graded; null when it never was.</param>
    public static ChipLook Of(Proof? proof, DateTimeOffset? at) =>
        (proof, at) switch
        {
            (_, null) => new ChipLook(Tone.Quiet, IconName.Clock, "Not checked yet"),
            (null, _) => new ChipLook(Tone.Bad, IconName.Problem, "Not configured"),
            (Proof.Proven, _) => new ChipLook(Tone.Good, IconName.Check, Words.Of(Proof.Proven)),
            (Proof.Routed, _) => new ChipLook(Tone.Good, IconName.Workstream, Words.Of(Proof.Routed)),
            ({ } rung, _) => new ChipLook(Tone.Info, IconName.Link, Words.Of(rung)),
        };

    /// <summary>The look of a rung that was reached before and is not now.</summary>
    /// <param name="was">The rung.</param>
    /// <param name="uncertain">True when it could not be checked; then it may hold still.</param>
    public static ChipLook OfFall(Proof was, bool uncertain) =>
        uncertain
            ? new ChipLook(Tone.Quiet, IconName.Question, $"{Words.Of(was)} not checked")
            : new ChipLook(Tone.Warn, IconName.Warning, $"Was {Words.Of(was)}");

    /// <summary>The look of a bot's voice.</summary>
    public static ChipLook OfVoice(bool on) =>
        on ? new ChipLook(Tone.Info, IconName.Voice, "Voice on") : new ChipLook(Tone.Quiet, IconName.Chat, "Text only");
}

/// <summary>The colours that carry a meaning.</summary>
public enum Tone
{
    /// <summary>Nothing to see.</summary>
    Quiet,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Needs a look.</summary>
    Warn,

    /// <summary>Wrong.</summary>
    Bad,
}

/// <summary>The CSS class of a tone.</summary>
internal static class Tones
{
    public static string Css(this Tone tone) =>
        tone switch
        {
            Tone.Info => "info",
            Tone.Good => "good",
            Tone.Warn => "warn",
            Tone.Bad => "bad",
            _ => "",
        };
}
