using HandoffPortal.Domain.Topics;
using HandoffPortal.TestKit;
using static HandoffPortal.TestKit.SampleTopics;

namespace HandoffPortal.Domain.Tests.Topics;

public sealed class VoiceUseTests
{
    [Fact]
    public void A_call_of_an_action_is_told_with_its_topic_its_line_and_its_input()
    {
        BotTopics topics = Of(
            Topic("Call us", Message(7, "One moment."), Redirect(9, TransferCall, "TargetPhoneNumber", "+14255550123"))
        );

        VoiceUse use = Assert.Single(VoiceUse.Of(topics, VoiceAction.TransferCall));

        Assert.Equal("Call us", use.Visit.Topic.Name);
        Assert.Equal(9, use.Line);
        Assert.Equal("+14255550123", use.Text);
        Assert.Equal("Transfer the call to a different phone number", topics.NameOf(use.Visit.Node));
    }

    [Fact]
    public void A_call_without_its_input_is_one_still() =>
        Assert.Equal(
            "",
            Assert.Single(VoiceUse.Of(Of(Topic("Call us", Redirect(9, TransferCall))), VoiceAction.TransferCall)).Text
        );

    [Fact]
    public void A_redirect_to_another_topic_is_no_action() =>
        Assert.All(
            VoiceActions.All,
            action => Assert.Empty(VoiceUse.Of(Of(Topic("Start", Redirect(9, "contoso.topic.Hangup"))), action))
        );

    [Fact]
    public void A_transfer_that_needs_no_extension_is_a_transfer_to_the_caller_too() =>
        Assert.Equal(
            "+14255550123",
            Assert
                .Single(
                    VoiceUse.Of(
                        Of(
                            Topic(
                                "Call us",
                                Node(
                                    9,
                                    "TransferConversationV2",
                                    (
                                        "transferType",
                                        Map(
                                            10,
                                            ("kind", Text(10, "TransferToPhoneNumber")),
                                            ("phoneNumber", Text(11, "+14255550123"))
                                        )
                                    )
                                )
                            )
                        ),
                        VoiceAction.TransferCall
                    )
                )
                .Text
        );

    [Theory]
    [InlineData("=IsBlank(Global.CustomerPhoneNumber)")]
    [InlineData("IsBlank(bot.CustomerPhoneNumber)")]
    public void A_condition_that_tests_the_number_uses_it_on_its_own_line(string condition)
    {
        BotTopics topics = Of(Topic("Hello", Condition(9, condition, Message(12, "Hello."))));

        VoiceUse use = Assert.Single(VoiceUse.Of(topics, VoiceVariable.CustomerPhoneNumber));

        Assert.Equal(10, use.Line);
        Assert.Equal(condition, use.Text);
        Assert.Empty(VoiceUse.Of(topics, VoiceVariable.OrganizationPhoneNumber));
    }

    [Fact]
    public void A_message_that_fills_the_number_in_uses_it_and_one_that_spells_its_name_out_does_not()
    {
        BotTopics topics = Of(
            Topic("Hello", Message(9, "You called {Global.OrganizationPhoneNumber}.")),
            Topic("Help", Message(9, "bot.OrganizationPhoneNumber")),
            Topic("More help", Message(9, "Authors find it in bot.OrganizationPhoneNumber."))
        );

        Assert.Equal(
            ["Hello"],
            VoiceUse.Of(topics, VoiceVariable.OrganizationPhoneNumber).Select(use => use.Visit.Topic.Name)
        );
    }

    [Fact]
    public void A_node_that_sets_the_variable_uses_it()
    {
        BotTopics topics = Of(
            Topic(
                "Set",
                Node(
                    9,
                    "SetVariable",
                    ("variable", Text(10, "Global.CustomerPhoneNumber")),
                    ("value", Text(11, "none"))
                )
            )
        );

        Assert.Equal(10, Assert.Single(VoiceUse.Of(topics, VoiceVariable.CustomerPhoneNumber)).Line);
    }

    [Fact]
    public void A_variable_whose_name_only_starts_like_it_is_another_one() =>
        Assert.Empty(
            VoiceUse.Of(
                Of(Topic("Hello", Message(9, "{Global.CustomerPhoneNumbers} {Topic.CustomerPhoneNumber}"))),
                VoiceVariable.CustomerPhoneNumber
            )
        );

    [Fact]
    public void Who_can_come_there_is_told_with_it()
    {
        BotTopics topics = Of(
            Topic(
                "Hello",
                Condition(9, "=!IsBlank(Global.CustomerPhoneNumber)", Redirect(12, HangUp), Redirect(15, HangUp))
            ),
            Unused("Old", Redirect(9, HangUp))
        );

        Assert.Equal(
            [Audience.Calls, Audience.Messages, Audience.Nobody],
            VoiceUse.Of(topics, VoiceAction.HangUp).Select(use => use.Visit.By)
        );
    }

    [Fact]
    public void A_topic_that_could_not_be_read_uses_nothing_and_is_named()
    {
        BotTopics topics = Of(Damaged("Broken", 4, "A quotation mark is never closed."));

        Assert.Empty(VoiceUse.Of(topics, VoiceAction.HangUp));
        Assert.Equal("Broken", Assert.Single(topics.Damaged).Name);
    }

    [Fact]
    public void What_was_saved_after_the_bot_was_published_is_named_and_what_does_not_tell_is_not()
    {
        DateTimeOffset published = Sample.CreatedAt;
        BotTopics topics = Of(
            Topic("Later") with
            {
                ChangedOn = published.AddMinutes(1),
            },
            Topic("With it") with
            {
                ChangedOn = published,
            },
            Topic("Unknown")
        );

        Assert.Equal(["Later"], topics.SavedAfter(published).Select(topic => topic.Name));
    }
}
