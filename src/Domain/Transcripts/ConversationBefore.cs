using System.Collections.Immutable;

namespace HandoffPortal.Domain.Transcripts;

/// <summary>A conversation up to its last hand-off; all of it where there was none.</summary>
internal sealed class ConversationBefore
{
    public ConversationBefore(Transcript transcript)
    {
        ImmutableArray<TranscriptActivity> all = transcript.Activities;
        int at = all.Length - 1;
        while (at >= 0 && all[at] is not TranscriptActivity.HandOff)
        {
            at--;
        }
        Key = transcript.Key;
        HandOff = at < 0 ? null : (TranscriptActivity.HandOff)all[at];
        Activities = at < 0 ? all : all[..at];
        Phrases =
        [
            .. Activities
                .OfType<TranscriptActivity.Message>()
                .Where(said => said is { By: Speaker.Customer, Text.Length: > 0 })
                .Select(said => said.Text),
        ];
        Topics = TopicsIn(Activities);
    }

    public TranscriptKey Key { get; }

    public TranscriptActivity.HandOff? HandOff { get; }

    public ImmutableArray<TranscriptActivity> Activities { get; }

    /// <summary>What the customer said.</summary>
    public ImmutableArray<string> Phrases { get; }

    /// <summary>The topics that the customer came to.</summary>
    public ImmutableArray<string> Topics { get; }

    // A redirect is no topic that the customer asked for; it stands in where nothing else tells of topics.
    private static ImmutableArray<string> TopicsIn(ImmutableArray<TranscriptActivity> activities)
    {
        TranscriptActivity.TopicStart[] starts = [.. activities.OfType<TranscriptActivity.TopicStart>()];
        bool any = starts.Any(start => start.ByCustomer);
        return [.. starts.Where(start => start.ByCustomer || !any).Select(start => start.Topic)];
    }
}
