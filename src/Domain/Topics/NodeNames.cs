namespace HandoffPortal.Domain.Topics;

/// <summary>What nodes are called on the authoring canvas.</summary>
public static class NodeNames
{
    /// <summary>The node's name; of a voice action, the action's own. A kind that nobody knows keeps its own name.</summary>
    public static string NameOf(this BotTopics topics, TopicNode node)
    {
        ArgumentNullException.ThrowIfNull(topics);
        ArgumentNullException.ThrowIfNull(node);
        return node.Match(
            message: _ => "Message",
            question: _ => "Question",
            setVariable: _ => "Set a variable value",
            condition: _ => "Condition",
            redirect: redirect => topics.ActionOf(redirect)?.Name() ?? "Redirect",
            transferToAgent: _ => "Transfer to agent",
            transferToNumber: _ => "Transfer to a phone number",
            runFlow: _ => "Call an action",
            ending: _ => node.Kind == "EndConversation" ? "End the conversation" : "End",
            jump: _ => "Go to step",
            other: _ => node.Kind
        );
    }
}
