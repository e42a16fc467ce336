using HandoffPortal.Domain.Transcripts;
using HandoffPortal.TestKit;
using static HandoffPortal.Domain.Tests.Transcripts.Conversation;

namespace HandoffPortal.Domain.Tests.Transcripts;

/// <summary>What the representative gets (dataverse-facts.md §11).</summary>
public sealed class HandoffPreviewTests
{
    private static readonly string[] Nine =
    [
        "va_Scope",
        "va_LastTopic",
        "va_Topics",
        "va_LastPhrases",
        "va_Phrases",
        "va_ConversationId",
        "va_AgentMessage",
        "va_BotId",
        "va_Language",
    ];

    [Fact]
    public void Without_a_hand_off_event_the_nine_follow_from_the_conversation()
    {
        HandoffPreview preview = Preview(
            new TranscriptActivity.Language("en-US"),
            Customer("Hi"),
            Topic("Greeting"),
            Bot("Hello."),
            Customer("I want my money back"),
            Topic("Refunds")
        );

        Assert.Null(preview.HandOff);
        Assert.Equal(Nine, preview.Standard.Select(variable => variable.Name));
        Assert.Equal("bot", Shown(preview, "va_Scope"));
        Assert.Equal("Refunds", Shown(preview, "va_LastTopic"));
        Assert.Equal("""["Greeting", "Refunds"]""", Shown(preview, "va_Topics"));
        Assert.Equal("I want my money back", Shown(preview, "va_LastPhrases"));
        Assert.Equal("""["Hi", "I want my money back"]""", Shown(preview, "va_Phrases"));
        Assert.Equal("8YYe8iif49Z", Shown(preview, "va_ConversationId"));
        Assert.Equal(Sample.Reference.Bot.ToString(), Shown(preview, "va_BotId"));
        Assert.Equal("en-us", Shown(preview, "va_Language"));
        Assert.Equal(VariableSource.Nowhere, preview.Standard("va_AgentMessage").Source);
    }

    [Theory]
    [InlineData("va_LastPhrase")]
    [InlineData("va_LastPhrases")]
    public void What_the_event_passes_on_counts_however_the_last_phrase_is_spelt(string spelling)
    {
        HandoffPreview preview = Preview(Customer("Hi"), HandOff(spelling, "As the event has it"));

        Assert.Equal("As the event has it", Shown(preview, "va_LastPhrases"));
        Assert.Equal(VariableSource.HandOffEvent, preview.Standard("va_LastPhrases").Source);
        Assert.Equal(VariableSource.Conversation, preview.Standard("va_Phrases").Source);
        Assert.Equal(Nine, preview.Standard.Select(variable => variable.Name));
    }

    [Fact]
    public void What_comes_after_the_hand_off_is_not_passed_on()
    {
        HandoffPreview preview = Preview(Customer("Before"), HandOff(), Customer("After"), Set("Topic.Late", "x"));

        Assert.Equal("Before", Shown(preview, "va_LastPhrases"));
        Assert.Empty(preview.Own);
        Assert.Equal(4, preview.Transcript.Activities.Length);
    }

    [Fact]
    public void Of_several_hand_offs_the_last_one_counts() =>
        Assert.Equal(
            "second",
            Shown(Preview(HandOff("va_AgentMessage", "first"), HandOff("va_AgentMessage", "second")), "va_AgentMessage")
        );

    [Fact]
    public void A_redirect_is_no_topic_that_the_customer_asked_for() =>
        Assert.Equal(
            """["Refunds"]""",
            Shown(Preview(Topic("Refunds"), Topic("crc47_bot.topic.Confirm", redirected: true)), "va_Topics")
        );

    [Fact]
    public void Redirects_stand_in_where_nothing_else_tells_of_topics() =>
        Assert.Equal("Confirm", Shown(Preview(Topic("Confirm", redirected: true)), "va_LastTopic"));

    [Fact]
    public void What_is_documented_nowhere_stays_visible()
    {
        PreviewVariable name = Preview(HandOff("va_BotName", "Store Locator")).Standard("va_BotName");

        Assert.Equal("Store Locator", name.Value.Shown);
        Assert.True(name.IsPersonal);
    }

    [Fact]
    public void Of_variables_with_one_name_the_one_set_last_wins_whichever_topic_set_it()
    {
        HandoffPreview preview = Preview(
            Set("Topic.Size", "S"),
            Set("Global.Size", "M"),
            Set("Topic.size", "other"),
            Set("Topic.Size", "L")
        );

        Assert.Equal("L", preview.Own("Size").Value.Shown);
        Assert.Equal(3, preview.Own("Size").TimesSet);
        Assert.Equal("other", preview.Own("size").Value.Shown);
    }

    [Fact]
    public void What_the_event_says_of_a_variable_outweighs_what_set_it()
    {
        PreviewVariable size = Preview(Set("Topic.Size", "S"), HandOff("Size", "XL")).Own("Size");

        Assert.Equal("XL", size.Value.Shown);
        Assert.Equal(VariableSource.HandOffEvent, size.Source);
    }

    [Fact]
    public void What_the_system_keeps_for_itself_is_not_passed_on() =>
        Assert.Equal(
            ["System.User.DisplayName"],
            Preview(Set("System.Activity.Text", "Hi"), Set("System.User.DisplayName", "Kim"))
                .Own.Select(own => own.Name)
        );

    [Fact]
    public void The_sample_shows_every_kind_of_variable_and_nothing_is_wrong_with_it()
    {
        HandoffPreview preview = HandoffPreview.Of(SampleConversation.Transcript, SampleFacts.Empty());

        Assert.Equal(["OrderNumber", "Pieces", "WithinThirtyDays"], preview.Own.Select(own => own.Name));
        Assert.Empty(preview.Variables.SelectMany(variable => variable.Remarks));
        Assert.Equal(SizeStanding.Below, preview.Size.Standing);
    }

    [Fact]
    public void The_size_is_what_json_takes_in_utf8()
    {
        HandoffPreview without = Preview();
        HandoffPreview with = Preview(Set("Topic.Ü", "é\"\n"));

        Assert.Equal("\"Ü\":\"é\\\"\\n\",".Length + 2, with.Size.Variables - without.Size.Variables);
        Assert.Equal(0, with.Size.Conversation);
    }

    [Theory]
    [InlineData(PayloadSize.Near - 1, SizeStanding.Below)]
    [InlineData(PayloadSize.Near, SizeStanding.Near)]
    [InlineData(PayloadSize.Limit, SizeStanding.Near)]
    [InlineData(PayloadSize.Limit + 1, SizeStanding.Over)]
    public void Four_fifths_of_the_limit_are_near_it(int bytes, SizeStanding standing) =>
        Assert.Equal(standing, new PayloadSize(bytes, 0).Standing);

    [Fact]
    public void Ten_times_the_conversation_takes_about_ten_times_as_long()
    {
        static Transcript Long(int turns) =>
            Of([
                .. Enumerable
                    .Range(0, turns)
                    .SelectMany(i => new[] { Customer($"Line {i}"), Set("Topic.Last", $"{i}") }),
            ]);

        HandoffPreview preview = HandoffPreview.Of(Long(50_000), SampleFacts.Ready());

        Assert.Equal("49999", preview.Own("Last").Value.Shown);
    }

    private static string Shown(HandoffPreview preview, string name) => preview.Standard(name).Value.Shown;
}
