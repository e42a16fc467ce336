using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules;

/// <summary>A place in a topic where a rule is broken.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Line">The line of its YAML, from 1.</param>
/// <param name="Node">The node in the words of the authoring canvas: "Message", "Question".</param>
/// <param name="NodeId">The node's id; null where it has none.</param>
/// <param name="Text">The text that is wrong, as it is written; empty where something is missing.</param>
/// <param name="Why">One sentence: why it matters.</param>
/// <param name="ShouldRead">The text as it should read; null where only the author can tell.</param>
public sealed record TopicSpot(
    Topic Topic,
    int Line,
    string Node,
    string? NodeId,
    string Text,
    string Why,
    string? ShouldRead
);
