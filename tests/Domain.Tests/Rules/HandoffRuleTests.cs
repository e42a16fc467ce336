using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.Topics;
using HandoffPortal.Domain.Topics;
using HandoffPortal.TestKit;
using static HandoffPortal.TestKit.SampleNodes;

namespace HandoffPortal.Domain.Tests.Rules;

/// <summary>HND001 to HND004 and HND011: whether topics hand off at all. Each fault with its innocent twin.</summary>
public sealed class HandoffRuleTests
{
    [Fact]
    public void A_bot_whose_topics_never_hand_off_is_told_so()
    {
        HandoffFacts facts = SampleFacts.Ready().WithOnly([Escalate([Say("Nobody is here.")])]);

        Judged.IsUnmet(
            "No topic of Store Locator has the node Transfer to agent: the bot can't hand a conversation to anybody.",
            Judged.InPowerVirtualAgents("Add the node Transfer to agent to the Escalate topic. Then publish the bot."),
            Judged.By<ATopicHandsOff>(facts)
        );
        Assert.Equal(Judged.By<ATopicHandsOff>(facts).Verdict, Judged.By<TheTransferCanBeReached>(facts).Verdict);
    }

    [Fact]
    public void What_is_in_Composer_might_hand_off()
    {
        TopicNode composer = new TopicNode.Redirect("contoso_locator.dialog.Card", [], Returns: true);

        Judged.IsUndetermined(
            "No topic that could be read has the node Transfer to agent. What is in Card dialog can't be seen from here.",
            Judged.InPowerVirtualAgents(
                "Make sure that a topic ends with the node Transfer to agent. Then publish the bot."
            ),
            Judged.By<ATopicHandsOff>(SampleFacts.Ready().WithOnly([Escalate([composer])]))
        );
    }

    [Fact]
    public void Every_topic_that_hands_off_is_named() =>
        Judged.IsMet(
            "Escalate and Complaint have the node Transfer to agent.",
            Judged.By<ATopicHandsOff>(SampleFacts.Ready().WithTopics(Topic("Complaint", [Transfer()])))
        );

    public static TheoryData<string, Topic[]> OutOfReach =>
        new()
        {
            { "The topic Person is off.", [Topic("Person", [Transfer(20)], on: false)] },
            {
                "The topic starts only when another one leads to it, and none does that can be reached.",
                [Topic("Person", [Transfer(20)], "OnRedirect"), Topic("Way", [GoTo("Person")], on: false)]
            },
            {
                "The topic starts only when another one leads to it, and none does that can be reached.",
                [Topic("Person", [Transfer(20)], phrases: 0)]
            },
            { "No way through the topic leads to it.", [Topic("Person", [Say("Bye."), End(), Transfer(20)])] },
        };

    [Theory]
    [MemberData(nameof(OutOfReach))]
    public void A_transfer_that_nobody_comes_to_hands_nothing_off(string why, Topic[] topics)
    {
        HandoffFacts facts = SampleFacts.Ready().WithOnly([.. topics, Escalate([Say("Hello.")])]);

        Assert.Equal(
            "Nobody can come to the node Transfer to agent in Person.",
            Judged.By<TheTransferCanBeReached>(facts).Evidence
        );
        Spots.Is("Transfer to agent", 20, "", why, null, Spots.In<TheTransferCanBeReached>(facts));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void Callers_too_must_come_to_it_once_calls_come(bool everybody, int places)
    {
        TopicNode way = When(
            everybody ? "=Topic.Open = true" : "=IsBlank(Global.CustomerPhoneNumber)",
            [Transfer()],
            [Say("Bye.")]
        );

        Assert.Empty(Spots.In<TheTransferCanBeReached>(SampleFacts.Ready().WithOnly([Escalate([way])])));
        Assert.Equal(
            places,
            Spots.In<TheTransferCanBeReached>(SampleFacts.Ready(voice: true).WithOnly([Escalate([way])])).Length
        );
    }

    [Fact]
    public void A_redirect_leads_to_it() =>
        Judged.IsMet(
            "Customers come to it in Person.",
            Judged.By<TheTransferCanBeReached>(
                SampleFacts.Ready().WithOnly([Topic("Person", [Transfer()], "OnRedirect"), Escalate([GoTo("Person")])])
            )
        );

    [Fact]
    public void A_jump_leads_to_it() =>
        Judged.IsMet(
            "Customers come to it in Escalate.",
            Judged.By<TheTransferCanBeReached>(
                SampleFacts
                    .Ready()
                    .WithOnly([
                        Escalate([
                            When("=Topic.A = 1", [new TopicNode.Jump("there")], [End()]),
                            End(),
                            Transfer() with
                            {
                                Id = "there",
                            },
                        ]),
                    ])
            )
        );

    [Fact]
    public void An_Escalate_topic_that_is_off_leads_nowhere()
    {
        HandoffFacts facts = SampleFacts
            .Ready()
            .WithOnly([Escalate([Transfer()], on: false), Topic("Person", [Transfer()])]);

        Assert.Equal(
            "The topic Escalate is off: customers who ask for a person get nowhere.",
            Judged.By<EscalateIsOn>(facts).Evidence
        );
        Spots.Is("Trigger", 2, "", "The topic is off.", null, Spots.In<EscalateIsOn>(facts));
    }

    [Fact]
    public void A_second_Escalate_topic_that_is_on_will_do() =>
        Assert.True(
            Judged
                .By<EscalateIsOn>(
                    SampleFacts
                        .Ready()
                        .WithOnly([Escalate([Transfer()], on: false), Escalate([Transfer()]) with { Name = "Person" }])
                )
                .IsMet
        );

    [Fact]
    public void A_damaged_topic_is_named_with_its_line()
    {
        HandoffFacts facts = SampleFacts.Ready().WithTopics(Damaged("Menu", 7));

        Assert.Equal(
            "Menu could not be read: what happens there is not judged.",
            Judged.By<EveryTopicCanBeRead>(facts).Evidence
        );
        Spots.Is("Topic", 7, "", "A quotation mark is never closed.", null, Spots.In<EveryTopicCanBeRead>(facts));
    }

    [Fact]
    public void Nodes_of_unknown_kinds_are_counted_and_no_damage() =>
        Judged.IsMet(
            "3 topics could be read; 3 nodes in them are of a kind that no public text names (ShinyNode and StrangeNode).",
            Judged.By<EveryTopicCanBeRead>(
                SampleFacts
                    .Ready()
                    .WithTopics(
                        Topic(
                            "New",
                            [Other("StrangeNode"), Other("ShinyNode"), Other("StrangeNode"), Other("ParseValue", true)]
                        )
                    )
            )
        );

    [Theory]
    [InlineData("Global.CloseOmnichannelConversation")]
    [InlineData("Global.closeOmnichannelConversation")]
    public void Calls_are_not_closed_by_a_variable(string variable) =>
        Spots.Is(
            "Set a variable value",
            14,
            variable[7..],
            "On a call nobody listens for it: the call stays open.",
            null,
            Spots.OnCalls<CallsAreNotClosedByVariable>(Set(variable, "=true", 14), Transfer())
        );

    [Fact]
    public void Nor_by_a_flow_that_gives_it_back() =>
        Assert.Single(
            Spots.OnCalls<CallsAreNotClosedByVariable>(Flow(14, "Topic.CloseOmnichannelConversation"), Transfer())
        );

    [Fact]
    public void Conversations_of_those_who_write_are_closed_by_it() =>
        Assert.Empty(
            Spots.OnCalls<CallsAreNotClosedByVariable>(
                When(
                    "=IsBlank(Global.CustomerPhoneNumber)",
                    [Set("Global.CloseOmnichannelConversation", "=true")],
                    [Call(VoiceAction.HangUp)]
                )
            )
        );
}
