using System.Collections.Immutable;

namespace HandoffPortal.Domain.Topics;

/// <summary>A variable that a hand-off passes on, at a place where a topic sets it (dataverse-facts.md §11).</summary>
/// <param name="Visit">Where it is set.</param>
/// <param name="Name">The name under which it is passed on; case counts.</param>
/// <param name="Kind">What it gets there.</param>
/// <param name="Value">The text that it gets; null where it comes from a customer or a flow.</param>
public sealed record PassedVariable(TopicVisit Visit, string Name, ValueKind Kind, TopicText? Value)
{
    /// <summary>The most characters of a value; with more the escalation fails (dataverse-facts.md §11).</summary>
    public const int LongestValue = 4_000;

    /// <summary>The variable that asks Omnichannel to close the conversation (dataverse-facts.md §11).</summary>
    public const string Close = "CloseOmnichannelConversation";

    /// <summary>Those that the node sets.</summary>
    internal static IEnumerable<PassedVariable> SetBy(TopicVisit visit) =>
        visit.Node.Match<IEnumerable<PassedVariable>>(
            message: _ => [],
            question: node => Of(visit, node.Variable, ValueKinds.OfEntity(node.Entity), null),
            setVariable: node => Of(visit, node.Variable, ValueKinds.Of(node.Value), node.Value),
            condition: _ => [],
            redirect: _ => [],
            transferToAgent: node =>
                node.Context.Select(given => new PassedVariable(
                    visit,
                    given.Name,
                    ValueKinds.Of(given.Value),
                    given.Value
                )),
            transferToNumber: _ => [],
            runFlow: node =>
                node.Outputs.SelectMany(output =>
                    Of(visit, VariableName.Read(output.Value.Value), ValueKind.Unknown, null)
                ),
            ending: _ => [],
            jump: _ => [],
            other: node => Of(visit, node.Variable, ValueKind.Unknown, null)
        );

    private static ImmutableArray<PassedVariable> Of(
        TopicVisit visit,
        VariableName? variable,
        ValueKind kind,
        TopicText? value
    ) => variable is null ? [] : [new PassedVariable(visit, variable.Name, kind, value)];
}
