using System.Collections.Immutable;
using System.Text;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Transcripts;

/// <summary>What the representative gets when a bot hands a conversation over, and what of it does not arrive.</summary>
/// <param name="Transcript">The whole conversation.</param>
/// <param name="HandOff">When it was handed over; null when it was not, so that all this is what would have been passed on.</param>
/// <param name="Standard">The nine variables that every hand-off passes on (dataverse-facts.md §11), and others like them.</param>
/// <param name="Own">The variables that topics define, by name.</param>
/// <param name="Compared">
/// The workstreams whose context variables the names were held against; unknown when those could not be read.
/// </param>
/// <param name="Size">How much it is.</param>
public sealed record HandoffPreview(
    Transcript Transcript,
    TranscriptActivity.HandOff? HandOff,
    ImmutableArray<PreviewVariable> Standard,
    ImmutableArray<PreviewVariable> Own,
    Reading<ImmutableArray<string>> Compared,
    PayloadSize Size
)
{
    /// <summary>All variables.</summary>
    public IEnumerable<PreviewVariable> Variables => [.. Standard, .. Own];

    /// <summary>Works it out. Reads each activity once or twice, however many there are.</summary>
    /// <param name="transcript">The conversation.</param>
    /// <param name="facts">The bot that it was with, and where its hand-offs go.</param>
    public static HandoffPreview Of(Transcript transcript, HandoffFacts facts)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        ArgumentNullException.ThrowIfNull(facts);
        ConversationBefore before = new(transcript);
        RemarkJudge judge = new(facts);
        ImmutableArray<PreviewVariable> standard =
        [
            .. StandardVariables.Of(before, facts).Select(variable => judge.OnStandard(variable)),
        ];
        ImmutableArray<PreviewVariable> own = [.. OwnVariables.Of(before).Select(found => judge.OnOwn(found))];
        return new HandoffPreview(
            transcript,
            before.HandOff,
            standard,
            own,
            judge.Workstreams,
            new PayloadSize(Bytes([.. standard, .. own]), Bytes(before.Activities))
        );
    }

    // {"name":value,"name":value}
    private static int Bytes(ImmutableArray<PreviewVariable> variables) =>
        2
        + variables.Sum(variable =>
            Encoding.UTF8.GetByteCount(JsonText.Quote(variable.Name)) + 2 + variable.Value.Bytes
        );

    private static int Bytes(ImmutableArray<TranscriptActivity> activities) =>
        activities.OfType<TranscriptActivity.Message>().Sum(said => Encoding.UTF8.GetByteCount(said.Text));
}
