using System.Collections.Immutable;
using System.Diagnostics;

namespace HandoffPortal.Domain.Topics;

/// <summary>A node of a topic (dataverse-facts.md §4; docs/dataverse-facts.md, topics). Kinds that don't matter here are kept as <see cref="Other"/>.</summary>
public abstract record TopicNode
{
    private TopicNode() { }

    /// <summary>The kind as the YAML has it: <c>SendActivity</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The node's id; null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The line on which it starts, from 1.</summary>
    public int Line { get; init; }

    /// <summary>Every text in it, those of nodes inside it left out.</summary>
    public ImmutableArray<TopicText> Texts { get; init; } = [];

    /// <summary>Says something.</summary>
    public sealed record Message(Saying Said) : TopicNode;

    /// <summary>Asks, and waits for an answer.</summary>
    /// <param name="Prompt">What it says.</param>
    /// <param name="Variable">Where the answer goes.</param>
    /// <param name="Entity">What sort of answer it takes; empty when that is not told.</param>
    public sealed record Question(Saying Prompt, VariableName? Variable, string Entity) : TopicNode;

    /// <summary>Sets a variable.</summary>
    public sealed record SetVariable(VariableName? Variable, TopicText Value) : TopicNode;

    /// <summary>Goes the first way whose condition holds.</summary>
    /// <param name="Branches">The ways, in order.</param>
    /// <param name="Otherwise">What it does when none holds; empty for nothing.</param>
    public sealed record Condition(ImmutableArray<TopicBranch> Branches, ImmutableArray<TopicNode> Otherwise)
        : TopicNode;

    /// <summary>Goes to another topic, or calls an action of an extension solution.</summary>
    /// <param name="Destination">The schema name of where it goes.</param>
    /// <param name="Inputs">What it gives along.</param>
    /// <param name="Returns">Does it come back?</param>
    public sealed record Redirect(string Destination, ImmutableArray<TopicBinding> Inputs, bool Returns) : TopicNode;

    /// <summary>Hands the conversation to a person.</summary>
    /// <param name="MessageToAgent">The private message to the representative; null for none.</param>
    /// <param name="Context">The variables that it picks by hand; empty where all of them go.</param>
    public sealed record TransferToAgent(TopicText? MessageToAgent, ImmutableArray<TopicBinding> Context) : TopicNode;

    /// <summary>Sends the call to another phone number.</summary>
    /// <param name="Number">The number; null where none is given.</param>
    public sealed record TransferToNumber(TopicText? Number) : TopicNode;

    /// <summary>Runs a flow.</summary>
    /// <param name="Inputs">What it gives along.</param>
    /// <param name="Outputs">What comes back: each output's name, and the variable it goes to.</param>
    public sealed record RunFlow(ImmutableArray<TopicBinding> Inputs, ImmutableArray<TopicBinding> Outputs) : TopicNode;

    /// <summary>Ends the topic, all topics, or the conversation.</summary>
    public sealed record Ending : TopicNode;

    /// <summary>Goes on at another node of the topic.</summary>
    public sealed record Jump(string Target) : TopicNode;

    /// <summary>Anything else.</summary>
    /// <param name="Known">Is it a kind that public text names? One that it does not is counted.</param>
    /// <param name="Variable">The variable that it sets, if it says so.</param>
    /// <param name="Inner">The nodes inside it.</param>
    public sealed record Other(bool Known, VariableName? Variable, ImmutableArray<TopicNode> Inner) : TopicNode;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<Message, T> message,
        Func<Question, T> question,
        Func<SetVariable, T> setVariable,
        Func<Condition, T> condition,
        Func<Redirect, T> redirect,
        Func<TransferToAgent, T> transferToAgent,
        Func<TransferToNumber, T> transferToNumber,
        Func<RunFlow, T> runFlow,
        Func<Ending, T> ending,
        Func<Jump, T> jump,
        Func<Other, T> other
    ) =>
        this switch
        {
            Message node => message(node),
            Question node => question(node),
            SetVariable node => setVariable(node),
            Condition node => condition(node),
            Redirect node => redirect(node),
            TransferToAgent node => transferToAgent(node),
            TransferToNumber node => transferToNumber(node),
            RunFlow node => runFlow(node),
            Ending node => ending(node),
            Jump node => jump(node),
            Other node => other(node),
            _ => throw new UnreachableException(),
        };

    /// <summary>The nodes inside it, in their order; none for most.</summary>
    public IEnumerable<TopicNode> Inside =>
        this switch
        {
            Condition(var branches, var otherwise) => branches.SelectMany(branch => branch.Actions).Concat(otherwise),
            Other { Inner: var inner } => inner,
            _ => [],
        };

    /// <summary>What it says to the customer; null when it says nothing of its own.</summary>
    public Saying? Says =>
        this switch
        {
            Message { Said: var said } => said,
            Question { Prompt: var prompt } => prompt,
            _ => null,
        };
}

/// <summary>What a message or a question says.</summary>
/// <param name="Texts">The text; several where the bot picks one.</param>
/// <param name="Spoken">What is said instead on a call, where the author wrote it apart.</param>
/// <param name="Cards">The adaptive cards: each the JSON or the record that makes it.</param>
public sealed record Saying(
    ImmutableArray<TopicText> Texts,
    ImmutableArray<TopicText> Spoken,
    ImmutableArray<TopicText> Cards
)
{
    /// <summary>What a caller hears.</summary>
    public ImmutableArray<TopicText> Heard => Spoken.IsEmpty ? Texts : Spoken;
}

/// <summary>One way of a condition.</summary>
/// <param name="Condition">The expression; null where there is none, which always holds.</param>
/// <param name="Actions">What it does then.</param>
public sealed record TopicBranch(TopicText? Condition, ImmutableArray<TopicNode> Actions);

/// <summary>A value under the name by which another topic, an action or a flow knows it.</summary>
public sealed record TopicBinding(string Name, TopicText Value);
