using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using HandoffPortal.Domain.Topics;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Topics;

/// <summary>From the tree of a document to what a topic does. What the YAML itself comes to is tested where it is taken apart.</summary>
public sealed class TopicReaderTests
{
    private static readonly ImmutableArray<string> Names =
    [
        "kind",
        "id",
        "beginDialog",
        "actions",
        "elseActions",
        "conditions",
        "condition",
        "activity",
        "prompt",
        "text",
        "speak",
        "attachments",
        "cardContent",
        "dialog",
        "input",
        "binding",
        "transferType",
        "phoneNumber",
        "messageToAgent",
        "context",
        "contextVariables",
        "variable",
        "value",
        "entity",
        "intent",
        "triggerQueries",
        "output",
        "actionId",
    ];

    private static readonly ImmutableArray<string> Words =
    [
        "",
        "AdaptiveDialog",
        "OnRecognizedIntent",
        "OnEscalate",
        "SendActivity",
        "Question",
        "SetVariable",
        "ConditionGroup",
        "BeginDialog",
        "TransferConversationV2",
        "TransferToPhoneNumber",
        "InvokeFlowAction",
        "GotoAction",
        "EndDialog",
        "AdaptiveCardTemplate",
        "Foreach",
        "Topic.A",
        "init:Global.B",
        "=IsBlank(Global.CustomerPhoneNumber)",
        "={{{\"",
        "**{Topic.A}**",
        "x",
    ];

    private static Gen<YamlValue> Any(int depth) =>
        from line in Gen.Choose(1, 99)
        from value in depth == 0
            ? Scalars
            : Gen.Frequency(
                (2, Scalars),
                (2, Gen.ListOf(Any(depth - 1), 3).Select(items => (YamlValue)new YamlValue.Sequence([.. items]))),
                (4, Gen.ListOf(Entry(depth), 6).Select(entries => (YamlValue)new YamlValue.Mapping([.. entries])))
            )
        select value with
        {
            Line = line,
        };

    private static Gen<YamlValue> Scalars =>
        Gen.Elements<string>([.. Words]).Select(text => (YamlValue)new YamlValue.Scalar(text));

    private static Gen<YamlEntry> Entry(int depth) =>
        from name in Gen.Elements<string>([.. Names])
        from value in Any(depth - 1)
        select new YamlEntry(name, value);

    [Fact]
    public void Any_document_is_read_and_judged() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(600),
            Prop.ForAll(
                Any(5).ToArbitrary(),
                document =>
                {
                    TopicContent content = TopicReader.Read(Framed(document));
                    var judged = SampleFacts
                        .Ready(voice: true)
                        .WithTopics(SampleNodes.Damaged("Any") with { Content = content });
                    return Domain.Rules.RuleBook.Examine(judged, Domain.Rules.RuleEdition.November2021).Length > 0;
                }
            )
        );

    // Most documents would stop at the frame; so half of them get one.
    private static YamlValue Framed(YamlValue document) =>
        document.Line % 2 == 0
            ? document
            : SampleTopics.Map(
                1,
                ("kind", SampleTopics.Text(1, "AdaptiveDialog")),
                (
                    "beginDialog",
                    SampleTopics.Map(2, ("kind", SampleTopics.Text(2, "OnEscalate")), ("actions", document))
                )
            );

    [Fact]
    public void An_empty_document_is_no_topic() =>
        Assert.Equal(new TopicContent.Damaged(null, "The topic is empty."), TopicReader.Read(null));

    [Fact]
    public void A_document_of_another_kind_is_no_topic() =>
        Assert.Equal(
            new TopicContent.Damaged(3, "It is no topic: it does not say “kind: AdaptiveDialog”."),
            TopicReader.Read(SampleTopics.Map(3, ("kind", SampleTopics.Text(3, "TaskDialog"))))
        );

    [Fact]
    public void A_topic_without_a_trigger_is_damaged() =>
        Assert.Equal(
            new TopicContent.Damaged(1, "It has no trigger: “beginDialog” is missing or empty."),
            TopicReader.Read(SampleTopics.Map(1, ("kind", SampleTopics.Text(1, "AdaptiveDialog"))))
        );

    [Fact]
    public void Kinds_that_nobody_knows_are_kept_with_what_is_inside_them()
    {
        Topic topic = SampleTopics.Topic(
            "New",
            SampleTopics.Node(
                5,
                "ShinyNode",
                ("variable", SampleTopics.Text(6, "Topic.Result")),
                ("actions", SampleTopics.List(SampleTopics.Message(8, "Inside")))
            )
        );

        BotTopics topics = new([topic], []);
        Assert.Equal(("ShinyNode", 1), Assert.Single(topics.UnknownKinds));
        Assert.Equal(["ShinyNode", "SendActivity"], topics.Visits.Select(visit => visit.Node.Kind));
        Assert.Equal("Result", Assert.Single(topics.Passed).Name);
    }
}
