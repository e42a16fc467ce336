using HandoffPortal.Domain.Topics;
using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Features.Voice;

/// <summary>How it looks who can come to a place of a topic.</summary>
public static class AudienceLook
{
    /// <summary>The look.</summary>
    public static ChipLook Of(Audience audience) =>
        audience switch
        {
            Audience.Calls => new(Tone.Info, IconName.Voice, "Calls only"),
            Audience.Messages => new(Tone.Quiet, IconName.Chat, "Messages only"),
            Audience.Everybody => new(Tone.Info, IconName.People, "Calls and messages"),
            _ => new(Tone.Warn, IconName.Close, "Nobody comes here"),
        };
}
