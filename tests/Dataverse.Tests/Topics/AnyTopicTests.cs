using FsCheck;
using FsCheck.Fluent;
using HandoffPortal.Dataverse.Topics;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Dataverse.Tests.Topics;

/// <summary>Whatever stands in a topic's row, there is an answer.</summary>
public sealed class AnyTopicTests
{
    private static readonly string[] Pieces =
    [
        "kind: AdaptiveDialog\n",
        "beginDialog:\n",
        "  kind: OnEscalate\n",
        "  actions:\n",
        "    - kind: ConditionGroup\n",
        "      conditions:\n",
        "        - condition: =Topic.A > 1\n",
        "          actions:\n",
        "    - kind: SendActivity\n",
        "      activity:\n",
        "        text: |\n",
        "    - kind: Question\n",
        "      entity: {kind: EnumEntity}\n",
        "- ",
        "? ",
        ": ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "\u2028",
        "\uFEFF",
        "\uD83D",
        "\0",
        "|+2\n",
        ">-\n",
        "&a ",
        "*a ",
        "!!binary ",
        "!<tag:x> ",
        "!",
        "%YAML 99999999999.1\n",
        "%TAG ! x\n",
        "---\n",
        "...\n",
        "'",
        "\"",
        "\\x",
        "\\UFFFFFFFF",
        "{",
        "}",
        "[",
        "]",
        ",",
        "#",
        "@",
        "`",
        "null",
        "<<: *a\n",
    ];

    [Fact]
    public void Any_pieces_of_YAML_in_any_order_are_read_or_damaged() =>
        Holds(Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Concat(pieces)), runs: 4_000);

    [Fact]
    public void A_topic_with_anything_struck_out_or_put_in_is_read_or_damaged()
    {
        const string Topic = """
            kind: AdaptiveDialog
            beginDialog:
              kind: OnRecognizedIntent
              intent: { triggerQueries: ["a", 'b'] }
              actions:
                - kind: ConditionGroup
                  conditions:
                    - condition: =IsBlank(Global.CustomerPhoneNumber)
                      actions:
                        - kind: SendActivity
                          activity: |-
                            **Hello**
                  elseActions:
                    - kind: EndDialog
            """;
        Holds(
            from start in Gen.Choose(0, Topic.Length)
            from length in Gen.Choose(0, 12)
            from put in Gen.Elements(Pieces)
            select Topic[..start] + put + Topic[Math.Min(Topic.Length, start + length)..],
            runs: 4_000
        );
    }

    [Fact]
    public void Any_text_at_all_is_read_or_damaged() => Holds(ArbMap.Default.GeneratorFor<string>(), runs: 2_000);

    private static void Holds(Gen<string> texts, int runs) =>
        Prop.ForAll(
                texts.ToArbitrary(),
                text =>
                {
                    TopicContent content = TopicYaml.Read(text);
                    BotTopics topics = new([new Topic(default, "T", "t", On: true, null, content)], []);
                    return content.Match(
                        (_, _) => topics.Visits.All(visit => visit.Node.Line >= 1),
                        (line, why) => line is null or >= 1 && why.EndsWith('.')
                    );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(runs));
}
