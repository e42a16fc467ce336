using System.Collections.Immutable;

namespace HandoffPortal.Domain.Topics;

/// <summary>A place in a topic that uses what the telephony extension gives.</summary>
/// <param name="Visit">The node, its topic, and who can come to it.</param>
/// <param name="Line">The line of the topic's YAML, from 1.</param>
/// <param name="Text">What is written there: the input of an action, or the text that names a variable; empty for nothing.</param>
public sealed record VoiceUse(TopicVisit Visit, int Line, string Text)
{
    /// <summary>
    /// Every call of the action. A transfer to a phone number that needs no extension is one, too: to the caller it is the
    /// same.
    /// </summary>
    public static ImmutableArray<VoiceUse> Of(BotTopics topics, VoiceAction action)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return
        [
            .. topics
                .Visits.Where(visit => Calls(topics, visit.Node, action))
                .Select(visit => new VoiceUse(visit, visit.Node.Line, Input(visit.Node, action))),
        ];
    }

    /// <summary>Every text that reads the variable, and every node that sets it.</summary>
    public static ImmutableArray<VoiceUse> Of(BotTopics topics, VoiceVariable variable)
    {
        ArgumentNullException.ThrowIfNull(topics);
        return
        [
            .. topics.Visits.SelectMany(visit =>
                Written(visit.Node)
                    .Where(text => Names(visit.Node, text, variable))
                    .Select(text => new VoiceUse(visit, text.Line, text.Value))
            ),
        ];
    }

    private static bool Calls(BotTopics topics, TopicNode node, VoiceAction action) =>
        node switch
        {
            TopicNode.Redirect redirect => topics.ActionOf(redirect) == action,
            TopicNode.TransferToNumber => action == VoiceAction.TransferCall,
            _ => false,
        };

    private static string Input(TopicNode node, VoiceAction action) =>
        node switch
        {
            TopicNode.Redirect { Inputs: var inputs } => inputs
                .FirstOrDefault(input => input.Name == action.Input())
                ?.Value.Value
                ?? "",
            TopicNode.TransferToNumber { Number: { } number } => number.Value,
            _ => "",
        };

    // The conditions of a node stand in its branches, with or without the equals sign of an expression.
    private static IEnumerable<TopicText> Written(TopicNode node) =>
        node is TopicNode.Condition { Branches: var branches }
            ? node.Texts.Concat(branches.Select(branch => branch.Condition).OfType<TopicText>())
            : node.Texts;

    // A message that spells the name out reads nothing; a node that binds or sets something does so by the bare name.
    private static bool Names(TopicNode node, TopicText text, VoiceVariable variable) =>
        text.Variables.Any(name => variable.Is(name))
        || node switch
        {
            TopicNode.Message => false,
            TopicNode.Condition => text.AsExpression().Variables.Any(name => variable.Is(name)),
            _ => VariableName.Read(text.Value) is { } bare && variable.Is(bare.ToString()),
        };
}
