using HandoffPortal.Domain;
using HandoffPortal.Domain.Operations.Verifying;
using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Features.ConnectionDetails;

/// <summary>How a verification looks and reads.</summary>
public static class VerificationLook
{
    /// <summary>The chip.</summary>
    public static ChipLook Of(VerificationState state) =>
        state.Match(
            never: () => new ChipLook(Tone.Quiet, IconName.Question, "Not confirmed"),
            matches: _ => new ChipLook(Tone.Good, IconName.Check, "Still matches"),
            changed: (_, _) => new ChipLook(Tone.Warn, IconName.Warning, "Void"),
            incomparable: (_, _) => new ChipLook(Tone.Warn, IconName.Question, "Can't be compared"),
            unread: _ => new ChipLook(Tone.Warn, IconName.Question, "Not known")
        );

    /// <summary>The sentence with its full stop.</summary>
    public static string Sentence(VerificationState state)
    {
        string said = Words.Capital(state.Sentence);
        return said.EndsWith('.') ? said : $"{said}.";
    }
}
