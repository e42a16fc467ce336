using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.TestKit;

/// <summary>Topics, made node by node. A test starts from clean ones and adds one thing.</summary>
public static class SampleNodes
{
    /// <summary>A greeting that speaks, and an Escalate topic that hands off.</summary>
    public static ImmutableArray<Topic> Clean { get; } =
    [Topic("Greeting", [Say("Hello, how can I help you?", 7)], phrases: 2), Escalate([Transfer(9)])];

    /// <summary>An extension's three actions, and a dialog built in Composer.</summary>
    public static ImmutableArray<TopicDestination> Destinations { get; } =
    [
        .. VoiceActions.All.Select(action => new TopicDestination(Schema(action), action.Name(), IsComposer: false)),
        new("contoso_locator.dialog.Card", "Card dialog", IsComposer: true),
    ];

    /// <summary>The schema name of an action.</summary>
    public static string Schema(VoiceAction action) => $"sample_telephony.topic.{action}";

    /// <summary>The same facts with these topics beside the clean ones.</summary>
    public static HandoffFacts WithTopics(this HandoffFacts facts, params ImmutableArray<Topic> more) =>
        facts.WithOnly([.. Clean, .. more]);

    /// <summary>The same facts with these topics alone.</summary>
    public static HandoffFacts WithOnly(this HandoffFacts facts, ImmutableArray<Topic> topics) =>
        facts with
        {
            Topics = Reading.Of(new BotTopics(topics, Destinations)),
        };

    /// <summary>A topic that trigger phrases start.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="actions">What it does.</param>
    /// <param name="trigger">What starts it.</param>
    /// <param name="phrases">How many trigger phrases it has.</param>
    /// <param name="on">Is it on?</param>
    public static Topic Topic(
        string name,
        ImmutableArray<TopicNode> actions,
        string trigger = TopicTrigger.Phrase,
        int phrases = 1,
        bool on = true
    ) =>
        new(
            DerivedId.From("topic", name),
            name,
            SchemaOf(name),
            on,
            Sample.ConnectedAt,
            new TopicContent.Readable(new TopicTrigger(trigger, phrases, 2), actions)
        );

    /// <summary>The Escalate topic.</summary>
    public static Topic Escalate(ImmutableArray<TopicNode> actions, bool on = true) =>
        Topic("Escalate", actions, TopicTrigger.Escalate, on: on);

    /// <summary>A topic that can't be read.</summary>
    public static Topic Damaged(string name, int? line = 4) =>
        new(
            DerivedId.From("topic", name),
            name,
            SchemaOf(name),
            true,
            null,
            new TopicContent.Damaged(line, "A quotation mark is never closed.")
        );

    /// <summary>What redirects call a topic by.</summary>
    public static string SchemaOf(string name) =>
        $"contoso_locator.topic.{name.Replace(" ", "", StringComparison.Ordinal)}";

    /// <summary>A message.</summary>
    public static TopicNode Say(string text, int line = 10, string? spoken = null) =>
        new TopicNode.Message(new Saying([new(text, line)], spoken is null ? [] : [new(spoken, line)], []))
        {
            Kind = "SendActivity",
            Id = $"message_{line}",
            Line = line,
            Texts = [new(text, line)],
        };

    /// <summary>A message that is an adaptive card.</summary>
    public static TopicNode Card(string content, int line = 10) =>
        new TopicNode.Message(new Saying([], [], [new(content, line)])) { Kind = "SendActivity", Line = line };

    /// <summary>A question.</summary>
    public static TopicNode Ask(
        string prompt,
        string variable,
        string entity = "StringPrebuiltEntity",
        int line = 10
    ) =>
        new TopicNode.Question(new Saying([new(prompt, line)], [], []), VariableName.Read(variable), entity)
        {
            Kind = "Question",
            Line = line,
            Texts = [new(prompt, line)],
        };

    /// <summary>Sets a variable.</summary>
    public static TopicNode Set(string variable, string value, int line = 10) =>
        new TopicNode.SetVariable(VariableName.Read(variable), new(value, line))
        {
            Kind = "SetVariable",
            Line = line,
            Texts = [new(value, line)],
        };

    /// <summary>A condition of one branch, and what it does otherwise.</summary>
    public static TopicNode When(string condition, TopicNode[] then, TopicNode[]? otherwise = null, int line = 10) =>
        Choose([(condition, then)], otherwise, line);

    /// <summary>A condition of several branches.</summary>
    public static TopicNode Choose(
        (string Condition, TopicNode[] Then)[] branches,
        TopicNode[]? otherwise = null,
        int line = 10
    ) =>
        new TopicNode.Condition(
            [.. branches.Select(branch => new TopicBranch(new(branch.Condition, line + 1), [.. branch.Then]))],
            [.. otherwise ?? []]
        )
        {
            Kind = "ConditionGroup",
            Line = line,
        };

    /// <summary>Goes to another topic.</summary>
    public static TopicNode GoTo(string topic, bool returns = true, int line = 10) =>
        new TopicNode.Redirect(SchemaOf(topic), [], returns)
        {
            Kind = returns ? "BeginDialog" : "ReplaceDialog",
            Line = line,
        };

    /// <summary>Calls a voice action; with nothing given, without its input.</summary>
    public static TopicNode Call(VoiceAction action, string? input = null, int line = 10) =>
        new TopicNode.Redirect(
            Schema(action),
            input is null ? [] : [new TopicBinding(action.Input() ?? "", new(input, line + 2))],
            Returns: true
        )
        {
            Kind = "BeginDialog",
            Line = line,
            Texts = input is null ? [] : [new(input, line + 2)],
        };

    /// <summary>Hands the conversation off.</summary>
    public static TopicNode Transfer(
        int line = 10,
        string? message = null,
        params ImmutableArray<(string Name, string Value)> context
    ) =>
        new TopicNode.TransferToAgent(
            message is null ? null : new(message, line + 1),
            [.. context.Select(given => new TopicBinding(given.Name, new(given.Value, line + 2)))]
        )
        {
            Kind = "TransferConversationV2",
            Line = line,
        };

    /// <summary>Runs a flow that gives these back.</summary>
    public static TopicNode Flow(int line = 10, params ImmutableArray<string> outputs) =>
        new TopicNode.RunFlow([], [.. outputs.Select(output => new TopicBinding("out", new(output, line)))])
        {
            Kind = "InvokeFlowAction",
            Line = line,
        };

    /// <summary>Ends the topic, or by its kind more.</summary>
    public static TopicNode End(string kind = "EndDialog", int line = 10) =>
        new TopicNode.Ending { Kind = kind, Line = line };

    /// <summary>A node of this kind.</summary>
    public static TopicNode Other(string kind, bool known = false, int line = 10) =>
        new TopicNode.Other(known, null, []) { Kind = kind, Line = line };
}
