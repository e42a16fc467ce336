using HandoffPortal.Domain.Permissions;
using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Features.Omnichannel.Permissions;

/// <summary>How permissions look: colour, icon and word, always the three together.</summary>
public static class PermissionLook
{
    /// <summary>The look of a whole operation.</summary>
    public static ChipLook Of(Permission permission) =>
        permission switch
        {
            Permission.May => new ChipLook(Tone.Good, IconName.Check, "Allowed"),
            Permission.MayNot => new ChipLook(Tone.Bad, IconName.Problem, "Not allowed"),
            Permission.NotYet => new ChipLook(Tone.Quiet, IconName.Clock, "Not yet"),
            _ => new ChipLook(Tone.Warn, IconName.Question, "Could not tell"),
        };

    /// <summary>The look of one need.</summary>
    public static ChipLook Of(Holding holding) =>
        holding.Match(
            directly: _ => Held,
            together: () => Held,
            team: _ => new ChipLook(Tone.Bad, IconName.Problem, "Does not count"),
            otherUnit: _ => new ChipLook(Tone.Warn, IconName.Question, "May not count"),
            notHeld: (_, _) => new ChipLook(Tone.Bad, IconName.Problem, "Not held"),
            notYet: _ => new ChipLook(Tone.Quiet, IconName.Clock, "Not yet"),
            unread: _ => new ChipLook(Tone.Warn, IconName.Question, "Could not read")
        );

    private static readonly ChipLook Held = new(Tone.Good, IconName.Check, "Held");
}
