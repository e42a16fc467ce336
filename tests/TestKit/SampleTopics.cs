using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.TestKit;

/// <summary>Topics made of values that stand for their YAML, read as the real ones are.</summary>
public static class SampleTopics
{
    public const string HangUp = "contoso_telephony.topic.HangUp";
    public const string TransferCall = "contoso_telephony.topic.TransferCall";
    public const string Uninterruptible = "contoso_telephony.topic.UninterruptibleMessage";

    /// <summary>The actions of the telephony extension.</summary>
    public static readonly ImmutableArray<TopicDestination> Actions =
    [
        new(Uninterruptible, VoiceAction.UninterruptibleMessage.Name(), IsComposer: false),
        new(TransferCall, VoiceAction.TransferCall.Name(), IsComposer: false),
        new(HangUp, VoiceAction.HangUp.Name(), IsComposer: false),
    ];

    /// <summary>These topics, with the actions of the telephony extension beside them.</summary>
    public static BotTopics Of(params ImmutableArray<Topic> topics) => new(topics, Actions);

    /// <summary>A topic that a phrase starts.</summary>
    public static Topic Topic(string name, params ImmutableArray<YamlValue> actions) =>
        Of(name, Started("OnRecognizedIntent", actions));

    /// <summary>A topic that only redirects start, and there are none.</summary>
    public static Topic Unused(string name, params ImmutableArray<YamlValue> actions) =>
        Of(name, Started("OnRedirect", actions));

    /// <summary>A topic that could not be read.</summary>
    public static Topic Damaged(string name, int? line, string why) => Of(name, new TopicContent.Damaged(line, why));

    /// <summary>A node on this line, with whatever it says.</summary>
    public static YamlValue Node(
        int line,
        string kind,
        params ImmutableArray<(string Name, YamlValue Value)> entries
    ) => Map(line, [("kind", Text(line, kind)), .. entries]);

    /// <summary>A message on this line.</summary>
    public static YamlValue Message(int line, string text) =>
        Node(line, "SendActivity", ("activity", Text(line, text)));

    /// <summary>A redirect on this line, with one input or none.</summary>
    public static YamlValue Redirect(int line, string destination, string? input = null, string value = "") =>
        Node(
            line,
            "BeginDialog",
            [
                ("dialog", Text(line, destination)),
                .. input is null
                    ? Array.Empty<(string, YamlValue)>()
                    : [("input", Map(line, ("binding", Map(line, (input, Text(line + 3, value))))))],
            ]
        );

    /// <summary>A condition on this line with one branch, and what happens otherwise.</summary>
    public static YamlValue Condition(
        int line,
        string condition,
        YamlValue then,
        params ImmutableArray<YamlValue> otherwise
    ) =>
        Node(
            line,
            "ConditionGroup",
            ("conditions", List(Map(line + 1, ("condition", Text(line + 1, condition)), ("actions", List(then))))),
            ("elseActions", List([.. otherwise]))
        );

    public static YamlValue Text(int line, string text) => new YamlValue.Scalar(text) { Line = line };

    public static YamlValue Map(int line, params ImmutableArray<(string Name, YamlValue Value)> entries) =>
        new YamlValue.Mapping([.. entries.Select(entry => new YamlEntry(entry.Name, entry.Value))]) { Line = line };

    public static YamlValue List(params ImmutableArray<YamlValue> items) =>
        new YamlValue.Sequence(items) { Line = items is [var first, ..] ? first.Line : 1 };

    private static Topic Of(string name, TopicContent content) =>
        new(
            DerivedId.From("topic", name),
            name,
            $"contoso.topic.{name.Replace(" ", "", StringComparison.Ordinal)}",
            On: true,
            ChangedOn: null,
            content
        );

    private static TopicContent Started(string trigger, ImmutableArray<YamlValue> actions) =>
        TopicReader.Read(
            Map(
                1,
                ("kind", Text(1, "AdaptiveDialog")),
                (
                    "beginDialog",
                    Map(
                        2,
                        ("kind", Text(2, trigger)),
                        ("intent", Map(3, ("triggerQueries", List(Text(4, "a phrase"))))),
                        ("actions", List(actions))
                    )
                )
            )
        );
}
