using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Transcripts;
using HandoffPortal.Domain.Topics;
using HandoffPortal.Domain.Transcripts;

namespace HandoffPortal.Dataverse.Tests.Transcripts;

/// <summary>The content of a transcript, in whatever form it comes.</summary>
public sealed class TranscriptReaderTests
{
    // Valid JSON of the right words in the wrong places.
    private static readonly Gen<string> Json = Gen.Sized(size => JsonOf(Math.Min(size, 4)));

    [Theory]
    [InlineData("""[{"type":"message","text":"Hi"}]""")]
    [InlineData("""{"activities":[{"type":"message","text":"Hi"}]}""")]
    public void Activities_come_bare_or_in_an_object(string content) =>
        Assert.Equal(new TranscriptActivity.Message(Speaker.Unknown, "Hi", 0), One(content));

    [Theory]
    [InlineData("""{"role":0}""", Speaker.Bot)]
    [InlineData("""{"role":1}""", Speaker.Customer)]
    [InlineData("""{"role":2}""", Speaker.Unknown)]
    [InlineData("""{"role":"bot"}""", Speaker.Bot)]
    [InlineData("""{"role":"user"}""", Speaker.Customer)]
    [InlineData("""{"role":{}}""", Speaker.Unknown)]
    [InlineData("[]", Speaker.Unknown)]
    public void Roles_come_as_numbers_and_as_words(string from, Speaker by) =>
        Assert.Equal(
            by,
            Assert.IsType<TranscriptActivity.Message>(One($$"""[{"type":"message","from":{{from}}}]""")).By
        );

    [Theory]
    [InlineData("1642690800", 1642690800)]
    [InlineData("1642690800000", 1642690800)]
    [InlineData("\"2022-01-20T15:00:00Z\"", 1642690800)]
    [InlineData("-1", null)]
    [InlineData("1e300", null)]
    [InlineData("\"soon\"", null)]
    [InlineData("null", null)]
    public void Times_come_in_seconds_in_milliseconds_and_in_words(string timestamp, int? seconds) =>
        Assert.Equal(seconds, One($$"""[{"type":"message","timestamp":{{timestamp}}}]""").At?.ToUnixTimeSeconds());

    [Fact]
    public void A_variable_keeps_its_scope_and_what_sort_of_value_it_got()
    {
        TranscriptActivity set = One(
            """[{"valueType":"VariableAssignment","value":{"id":"Global.Sizes","name":"Sizes","newValue":["S",2]}}]"""
        );

        Assert.Equal(
            new TranscriptActivity.Assignment(new VariableName("Global", "Sizes"), new VariableValue.List(["S", "2"])),
            set
        );
    }

    [Theory]
    [InlineData("""{"valueType":"VariableAssignment","value":{"newValue":1}}""", "VariableAssignment")]
    [InlineData("""{"valueType":"VariableAssignment","value":"Kim"}""", "VariableAssignment")]
    [InlineData("""{"type":"event","name":"DialogTracing","value":{"secret":"Kim"}}""", "DialogTracing")]
    [InlineData("""{"type":"typing"}""", "typing")]
    [InlineData("{}", "activity")]
    [InlineData("12", "Something that can't be read")]
    public void What_nobody_knows_is_kept_by_its_name_and_without_what_was_in_it(string activity, string kind) =>
        Assert.Equal(new TranscriptActivity.Other(kind), One($"[{activity}]"));

    [Fact]
    public void A_customer_who_fills_in_a_card_answers_with_a_value()
    {
        TranscriptActivity said = One(
            """[{"type":"message","from":{"role":1},"value":{"size":"S"},"attachments":[{},{}]}]"""
        );

        Assert.Equal(new TranscriptActivity.Message(Speaker.Customer, """{"size":"S"}""", 2), said);
    }

    [Theory]
    [InlineData(null, "It is empty.")]
    [InlineData("  ", "It is empty.")]
    [InlineData("{}", "It holds no list of activities.")]
    [InlineData("\"Hi\"", "It holds no list of activities.")]
    [InlineData("[{\n\"type\"}]", "It stops making sense in line 2, at byte 7.")]
    [InlineData("\ud800[]", "")]
    public void Damage_is_a_fault_that_says_where(string? content, string why)
    {
        Domain.Fault fault = TranscriptReader.Read(content).Fault();

        Assert.Equal(Domain.FaultKind.Unusable, fault.Kind);
        Assert.StartsWith("The content of this transcript is damaged. " + why, fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thousand_lists_in_each_other_are_damage() =>
        Assert.NotNull(TranscriptReader.Read(new string('[', 1_000) + new string(']', 1_000)).Fault());

    [Fact]
    public void No_text_makes_reading_fail() =>
        Prop.ForAll<string?>(text => TranscriptReader.Read(text).Match(_ => true, fault => fault.What.Length > 0))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_json_makes_reading_fail_and_every_item_becomes_an_activity() =>
        Prop.ForAll(
                Arb.From(Json.ListOf()),
                items =>
                    TranscriptReader
                        .Read($"[{string.Join(',', items)}]")
                        .Match(activities => activities.Length == items.Count, _ => false)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Theory]
    [InlineData("8YYe8iif49Z-o_198eca5f-0000-4ae6-8c08-835d884a8688_12", "8YYe8iif49Z-o", 12)]
    [InlineData("8YYe_8iif_198eca5f-0000-4ae6-8c08-835d884a8688", "8YYe_8iif", 0)]
    [InlineData("Test", "00000000-0000-0000-0000-000000000001", 0)]
    [InlineData("", "00000000-0000-0000-0000-000000000001", 0)]
    public void A_name_tells_the_conversation_and_the_batch(string name, string key, int batch)
    {
        Row row = DataverseJson
            .ReadRow($$"""{"conversationtranscriptid":"00000000-0000-0000-0000-000000000001","name":"{{name}}"}""")!
            .Value;

        TranscriptName read = TranscriptName.Of(row);

        Assert.Equal((key, batch), (read.Key.Value, read.Batch));
    }

    private static TranscriptActivity One(string content)
    {
        ImmutableArray<TranscriptActivity> activities = TranscriptReader.Read(content).Value();
        return Assert.Single(activities);
    }

    private static Gen<string> JsonOf(int depth)
    {
        Gen<string> leaf = Gen.Elements(
            "null",
            "true",
            "0",
            "1",
            "-1",
            "1e300",
            "99999999999999",
            "\"message\"",
            "\"event\"",
            "\"handoff.initiate\"",
            "\"Topic.X\"",
            "\".\"",
            "\"\"",
            "\"\\ud800\"",
            "\"2022-01-20T15:00:00Z\"",
            "\"VariableAssignment\"",
            "\"IntentRecognition\"",
            "\"DialogRedirect\"",
            "\"ConversationInfo\"",
            "\"SessionInfo\""
        );
        if (depth == 0)
        {
            return leaf;
        }
        Gen<string> name = Gen.Elements(
            "type",
            "valueType",
            "name",
            "value",
            "text",
            "attachments",
            "from",
            "role",
            "timestamp",
            "id",
            "newValue",
            "intentTitle",
            "targetDialogId",
            "locale",
            "outcome",
            "\\ud800"
        );
        Gen<string> member = name.SelectMany(key => JsonOf(depth - 1).Select(value => $"\"{key}\":{value}"));
        return Gen.OneOf(
            leaf,
            member.ListOf().Select(members => $"{{{string.Join(',', members)}}}"),
            JsonOf(depth - 1).ListOf().Select(items => $"[{string.Join(',', items)}]")
        );
    }
}
