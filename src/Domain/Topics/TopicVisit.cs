namespace HandoffPortal.Domain.Topics;

/// <summary>A node of a topic, and who can come to it.</summary>
/// <param name="Topic">The topic that it is in.</param>
/// <param name="Node">The node.</param>
/// <param name="NodeName">What the node is called on the authoring canvas.</param>
/// <param name="By">Who can come to it.</param>
public sealed record TopicVisit(Topic Topic, TopicNode Node, string NodeName, Audience By)
{
    /// <summary>Can a call come to it?</summary>
    public bool OnCalls => By.HasFlag(Audience.Calls);

    /// <summary>Can anybody come to it?</summary>
    public bool IsReachable => By != Audience.Nobody;
}
