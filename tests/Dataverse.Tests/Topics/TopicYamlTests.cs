using System.Collections.Immutable;
using HandoffPortal.Dataverse.Topics;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Dataverse.Tests.Topics;

/// <summary>The text in which a topic is kept, good and bad.</summary>
public sealed class TopicYamlTests
{
    private const string Hours = """
        kind: AdaptiveDialog
        beginDialog:
          kind: OnRecognizedIntent
          id: main
          intent:
            displayName: Opening hours
            triggerQueries:
              - When do you open
              - opening hours

          actions:
            # what everybody asks
            - kind: SendActivity
              id: say_hours
              activity:
                text:
                  - We open at nine.
                speak:
                  - |-
                    We open
                    at nine.

            - kind: SetVariable
              variable: init:Topic.Asked
              value: ="yes"
        """;

    [Fact]
    public void A_topic_is_read_with_the_lines_that_its_author_sees()
    {
        TopicContent.Readable topic = Assert.IsType<TopicContent.Readable>(TopicYaml.Read(Hours));

        Assert.Equal(new TopicTrigger("OnRecognizedIntent", Phrases: 2, Line: 3), topic.Trigger);
        TopicNode.Message message = Assert.IsType<TopicNode.Message>(topic.Actions[0]);
        Assert.Equal((13, "say_hours"), (message.Line, message.Id));
        Assert.Equal(new TopicText("We open at nine.", 17), Assert.Single(message.Said.Texts));
        Assert.Equal(new TopicText("We open\nat nine.", 20), Assert.Single(message.Said.Spoken));
        Assert.Equal(21, message.Said.Spoken[0].LineAt("We open\na".Length));
        TopicNode.SetVariable set = Assert.IsType<TopicNode.SetVariable>(topic.Actions[1]);
        Assert.Equal((23, 25), (set.Line, set.Value.Line));
        Assert.Equal(new VariableName("Topic", "Asked"), set.Variable);
    }

    [Theory]
    [InlineData(null, null, "empty")]
    [InlineData("", null, "empty")]
    [InlineData("  \n# nothing\n", null, "empty")]
    [InlineData("---\n", 2, "AdaptiveDialog")]
    [InlineData("just words", 1, "AdaptiveDialog")]
    [InlineData("- kind: AdaptiveDialog", 1, "AdaptiveDialog")]
    [InlineData("kind: AdaptiveDialog", 1, "trigger")]
    [InlineData("kind: AdaptiveDialog\nbeginDialog: later", 1, "trigger")]
    [InlineData("kind: AdaptiveDialog\nbeginDialog:\n  id: main", 3, "no kind")]
    [InlineData("kind: AdaptiveDialog\nbeginDialog:\n\tkind: OnEscalate", 3, "tab")]
    [InlineData("kind: AdaptiveDialog\nbeginDialog: \"main\n", 2, "quotation mark")]
    [InlineData("kind: AdaptiveDialog\nbeginDialog: \"\\q\"\n", 2, "backslash")]
    [InlineData("kind: AdaptiveDialog\n  beginDialog:\n kind: x: y", 2, "no YAML")]
    [InlineData("kind: AdaptiveDialog\nbeginDialog: {kind: OnEscalate", 2, "no YAML")]
    [InlineData("kind: AdaptiveDialog\nbeginDialog:\n  kind: OnEscalate\n---\nkind: x", 4, "second document")]
    [InlineData("kind: AdaptiveDialog\nbeginDialog:\n  kind: On\0", 3, "ends every text")]
    [InlineData("a: [1, 2\nb: 3\n", 1, "no YAML")]
    public void A_damaged_topic_says_where_and_why(string? data, int? line, string why)
    {
        TopicContent.Damaged damaged = Assert.IsType<TopicContent.Damaged>(TopicYaml.Read(data));

        Assert.Contains(why, damaged.Why, StringComparison.Ordinal);
        Assert.Equal(line, damaged.Line);
    }

    [Fact]
    public void What_lies_too_deep_is_damaged_and_what_just_fits_is_not()
    {
        TopicContent.Damaged damaged = Assert.IsType<TopicContent.Damaged>(TopicYaml.Read(Nested(TopicYaml.Deepest)));

        Assert.Contains("more than 60 deep", damaged.Why, StringComparison.Ordinal);
        Assert.Equal(4, damaged.Line);
        Assert.IsType<TopicContent.Readable>(TopicYaml.Read(Nested(TopicYaml.Deepest - 2)));
    }

    [Fact]
    public void A_megabyte_of_opening_brackets_is_given_up_at_once()
    {
        Assert.IsType<TopicContent.Damaged>(TopicYaml.Read(new string('[', 1_048_576)));
        Assert.IsType<TopicContent.Damaged>(TopicYaml.Read(new string('{', 1_048_576)));
        Assert.IsType<TopicContent.Damaged>(TopicYaml.Read(string.Concat(Enumerable.Repeat("- ", 500_000))));
    }

    [Fact]
    public void An_alias_is_kept_as_the_text_that_it_is_and_multiplies_nothing()
    {
        const string Bomb = """
            a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]
            b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]
            c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]
            d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]
            kind: AdaptiveDialog
            beginDialog:
              kind: OnEscalate
              actions:
                - kind: SendActivity
                  activity: *d
            """;

        TopicContent.Readable topic = Assert.IsType<TopicContent.Readable>(TopicYaml.Read(Bomb));

        TopicNode.Message message = Assert.IsType<TopicNode.Message>(Assert.Single(topic.Actions));
        Assert.Equal(new TopicText("*d", 10), Assert.Single(message.Said.Texts));
    }

    [Theory]
    [InlineData("null", 0)]
    [InlineData("~", 0)]
    [InlineData("", 0)]
    [InlineData("\"null\"", 1)]
    [InlineData("'~'", 1)]
    public void A_plain_null_is_nothing_and_a_quoted_one_is_a_word(string activity, int texts)
    {
        string data = $"""
            kind: AdaptiveDialog
            beginDialog:
              kind: OnEscalate
              actions:
                - kind: SendActivity
                  activity: {activity}
            """;

        TopicContent.Readable topic = Assert.IsType<TopicContent.Readable>(TopicYaml.Read(data));

        Assert.Equal(texts, Assert.IsType<TopicNode.Message>(Assert.Single(topic.Actions)).Said.Texts.Length);
    }

    // How long exactly, the benchmark tells; this catches what grows faster than its input, on a busy machine too.
    [Fact]
    public void Five_hundred_large_topics_take_no_longer_than_their_length_asks_for()
    {
        string large = Hours + string.Concat(Enumerable.Range(0, 60).Select(Node));
        _ = TopicYaml.Read(large);
        ImmutableArray<TopicContent> topics = [.. Enumerable.Range(0, 500).Select(_ => TopicYaml.Read(large))];

        Assert.All(topics, topic => Assert.Equal(62, Assert.IsType<TopicContent.Readable>(topic).Actions.Length));
    }

    private static string Node(int number) =>
        $"\n    - kind: SendActivity\n      id: more_{number}\n      activity: Number {number} of many.";

    // The root, the trigger and the list of actions are three.
    private static string Nested(int deep) =>
        "kind: AdaptiveDialog\nbeginDialog:\n  kind: OnEscalate\n  more: "
        + new string('[', deep)
        + new string(']', deep);
}
