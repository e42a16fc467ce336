using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Topics;

/// <summary>Makes places where rules are broken.</summary>
internal static class TopicSpots
{
    /// <summary>The place of a text in a node.</summary>
    public static TopicSpot Spot(
        this TopicVisit visit,
        string text,
        string why,
        string? shouldRead = null,
        int? line = null
    ) => new(visit.Topic, line ?? visit.Node.Line, visit.NodeName, visit.Node.Id, text, why, shouldRead);
}
