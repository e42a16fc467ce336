using HandoffPortal.Domain.Rules.Topics;

namespace HandoffPortal.Domain.Transcripts;

/// <summary>How much a hand-off passes on, in bytes.</summary>
/// <param name="Variables">All variables with their names, as JSON.</param>
/// <param name="Conversation">
/// What was said. Whether it counts towards the limit, no public text tells (dataverse-facts.md §13).
/// </param>
public sealed record PayloadSize(int Variables, int Conversation)
{
    /// <summary>What a channel takes at most (dataverse-facts.md §11).</summary>
    public const int Limit = ThePayloadFits.Most;

    /// <summary>From here on it counts as near.</summary>
    public const int Near = ThePayloadFits.Near;

    /// <summary>Where the variables stand against the limit.</summary>
    public SizeStanding Standing =>
        Variables > Limit ? SizeStanding.Over
        : Variables >= Near ? SizeStanding.Near
        : SizeStanding.Below;

    /// <summary>"The variables take 1,204 of 262,144 bytes."</summary>
    public string Sentence =>
        $"The variables take {Variables:N0} of {Limit:N0} bytes. "
        + Standing switch
        {
            SizeStanding.Over => "That is more than a channel takes: the hand-off fails.",
            SizeStanding.Near => "A somewhat longer conversation of this kind does not fit any more.",
            _ => "They fit.",
        };

    /// <summary>The same with what was said.</summary>
    public string WithConversation =>
        $"What was said takes another {Conversation:N0} bytes. No public text tells whether they count too"
        + (Variables + Conversation > Limit && Variables <= Limit ? "; if they do, it does not fit." : ".");
}

/// <summary>Where a size stands against its limit.</summary>
public enum SizeStanding
{
    /// <summary>Well below it.</summary>
    Below,

    /// <summary>At four fifths of it or more.</summary>
    Near,

    /// <summary>Over it.</summary>
    Over,
}
