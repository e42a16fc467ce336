using HandoffPortal.Domain.Rules.Voice;
using HandoffPortal.Domain.Topics;
using HandoffPortal.TestKit;
using static HandoffPortal.TestKit.SampleNodes;

namespace HandoffPortal.Domain.Tests.Rules;

/// <summary>What is said on a call. Each fault with its innocent twin.</summary>
public sealed class SpokenRuleTests
{
    private const string IsMessage = "=IsBlank(Global.CustomerPhoneNumber)";
    private const string SpeakingCard = """{"type":"AdaptiveCard","speak":"Your refill is ready"}""";
    private const string MuteCard =
        """{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"Your prescription is ready."},{"type":"FactSet","facts":[{"title":"Pick up by","value":"Friday"}]}]}""";

    [Fact]
    public void Markdown_in_a_message_is_read_aloud() =>
        Spots.Is(
            "Message",
            13,
            "We open\nat **nine** and see [map](https://a.example)",
            "The caller hears “**” and “[map](…)” read out.",
            "We open\nat nine and see map",
            Spots.OnCalls<NoMarkdownIsSpoken>(Say("We open\nat **nine** and see [map](https://a.example)", 12))
        );

    [Fact]
    public void Markdown_in_a_question_is_read_aloud() =>
        Assert.Single(Spots.OnCalls<NoMarkdownIsSpoken>(Ask("*Which* one?", "Topic.A"), Say("Thanks.")));

    [Fact]
    public void Markdown_in_an_uninterruptible_message_is_read_aloud() =>
        Spots.Is(
            "Send uninterruptible voice message",
            12,
            "**Stay** on the line",
            "The caller hears “**” read out.",
            "Stay on the line",
            Spots.OnCalls<NoMarkdownIsSpoken>(Call(VoiceAction.UninterruptibleMessage, "**Stay** on the line"))
        );

    [Fact]
    public void Markdown_that_has_a_text_of_its_own_for_speech_is_not_spoken() =>
        Assert.Empty(Spots.OnCalls<NoMarkdownIsSpoken>(Say("We open at **nine**.", spoken: "We open at nine.")));

    [Fact]
    public void Markdown_that_only_those_who_write_come_to_is_not_spoken() =>
        Assert.Empty(Spots.OnCalls<NoMarkdownIsSpoken>(When(IsMessage, [Say("**Hello**")], [Say("Hello, caller.")])));

    [Fact]
    public void Markdown_in_a_topic_that_is_off_is_not_spoken() =>
        Assert.Empty(
            Spots.In<NoMarkdownIsSpoken>(
                SampleFacts.Ready(voice: true).WithTopics(Topic("Off", [Say("**Hello**")], on: false))
            )
        );

    [Fact]
    public void Markdown_behind_the_end_of_a_topic_is_not_spoken() =>
        Assert.Empty(Spots.OnCalls<NoMarkdownIsSpoken>(Say("Bye."), End(), Say("**Never**")));

    [Fact]
    public void A_card_without_speak_is_silence() =>
        Spots.Is(
            "Message",
            14,
            MuteCard,
            "The card has no property speak: a caller hears nothing of it.",
            """
            {
              "type": "AdaptiveCard",
              "body": [
                {
                  "type": "TextBlock",
                  "text": "Your prescription is ready."
                },
                {
                  "type": "FactSet",
                  "facts": [
                    {
                      "title": "Pick up by",
                      "value": "Friday"
                    }
                  ]
                }
              ],
              "speak": "Your prescription is ready. Pick up by Friday"
            }
            """,
            Spots.OnCalls<EveryCardCanBeSpoken>(Card(MuteCard, 14), Say("There you are."))
        );

    [Theory]
    [InlineData("""{"type":"AdaptiveCard","speak":""}""")]
    [InlineData("""{"type":"AdaptiveCard","speak":3}""")]
    [InlineData("""={ type: "AdaptiveCard", speak: "" }""")]
    [InlineData("""{"type":"AdaptiveCard","body":[{"speak":"Not the card's own"}]}""")]
    [InlineData("not even JSON")]
    public void A_card_whose_speak_is_nothing_is_silence_too(string card) =>
        Assert.Single(Spots.OnCalls<EveryCardCanBeSpoken>(Card(card), Say("There you are.")));

    [Theory]
    [InlineData(SpeakingCard)]
    [InlineData("""={ type: "AdaptiveCard", speak: "Your refill is ready" }""")]
    [InlineData("""={ type: "AdaptiveCard", 'speak': Topic.Words }""")]
    public void A_card_that_speaks_is_no_silence_but_is_not_built_in_Composer(string card)
    {
        Assert.Empty(Spots.OnCalls<EveryCardCanBeSpoken>(Card(card)));
        Spots.Is(
            "Message",
            10,
            card,
            "The card stands in the topic itself: what it says in speak may not be heard as written.",
            null,
            Spots.OnCalls<CardsGoThroughComposer>(Card(card))
        );
    }

    [Fact]
    public void A_card_without_speak_is_told_once() =>
        Assert.Empty(Spots.OnCalls<CardsGoThroughComposer>(Card(MuteCard)));

    [Fact]
    public void A_dialog_of_Composer_is_left_to_Composer()
    {
        TopicNode composer = new TopicNode.Redirect("contoso_locator.dialog.Card", [], Returns: true)
        {
            Kind = "BeginDialog",
        };

        Assert.Empty(Spots.OnCalls<EveryCardCanBeSpoken>(composer));
        Assert.Empty(Spots.OnCalls<CardsGoThroughComposer>(composer));
        Assert.Empty(Spots.OnCalls<NoCallEndsInSilence>(composer));
    }

    [Fact]
    public void A_card_that_only_those_who_write_come_to_is_no_silence() =>
        Assert.Empty(
            Spots.OnCalls<EveryCardCanBeSpoken>(When(IsMessage, [Card(MuteCard)], [Say("Your refill is ready.")]))
        );
}
