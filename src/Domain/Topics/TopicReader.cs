using System.Collections.Immutable;

namespace HandoffPortal.Domain.Topics;

/// <summary>Reads the YAML of a topic into what it does. Never throws for what the YAML may hold.</summary>
public static class TopicReader
{
    private const string Dialog = "AdaptiveDialog";

    /// <summary>Reads it.</summary>
    /// <param name="document">The document's root; null for an empty one.</param>
    public static TopicContent Read(YamlValue? document)
    {
        if (document is null)
        {
            return new TopicContent.Damaged(null, "The topic is empty.");
        }
        if (document["kind"]?.AsText is not Dialog)
        {
            return new TopicContent.Damaged(document.Line, "It is no topic: it does not say “kind: AdaptiveDialog”.");
        }
        if (document["beginDialog"] is not YamlValue.Mapping trigger)
        {
            return new TopicContent.Damaged(document.Line, "It has no trigger: “beginDialog” is missing or empty.");
        }
        return trigger["kind"]?.AsText is { } kind
            ? new TopicContent.Readable(
                new TopicTrigger(kind, Phrases(trigger), trigger.Line),
                NodeReader.ReadAll(trigger["actions"])
            )
            : new TopicContent.Damaged(trigger.Line, "Its trigger has no kind.");
    }

    private static int Phrases(YamlValue trigger) =>
        trigger["intent"]?["triggerQueries"]?.Listed.Count(phrase => phrase.AsText is not null) ?? 0;
}
