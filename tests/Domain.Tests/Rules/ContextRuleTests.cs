using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.Topics;
using HandoffPortal.Domain.Topics;
using HandoffPortal.TestKit;
using static HandoffPortal.TestKit.SampleContext;
using static HandoffPortal.TestKit.SampleNodes;

namespace HandoffPortal.Domain.Tests.Rules;

/// <summary>HND005 to HND010: what topics pass on, and what takes it. Each fault with its innocent twin.</summary>
public sealed class ContextRuleTests
{
    [Theory]
    [InlineData("Topic.orderNumber", "OrderNumber")]
    [InlineData("Global.Order_Number", "OrderNumber")]
    public void A_name_that_differs_by_its_spelling_leaves_the_context_variable_empty(string set, string taken) =>
        Spots.Is(
            "Question",
            14,
            set.Split('.')[1],
            $"The context variable of Store chat is called {taken}; it stays empty.",
            taken,
            Spots.In<VariableNamesMatch>(
                SampleFacts.Ready().Takes(Variable(taken)).WithTopics(Topic("Order", [Ask("Which?", set, line: 14)]))
            )
        );

    [Fact]
    public void A_name_that_matches_somewhere_is_taken_from_there() =>
        Assert.Empty(
            Spots.In<VariableNamesMatch>(
                SampleFacts
                    .Ready()
                    .Takes(Variable("OrderNumber"))
                    .WithTopics(
                        Topic("Order", [Set("Topic.orderNumber", "a"), Set("Global.OrderNumber", "b"), Say("Ok")])
                    )
            )
        );

    [Fact]
    public void A_name_that_the_transfer_itself_gives_is_taken() =>
        Assert.Empty(
            Spots.In<VariableNamesMatch>(
                SampleFacts
                    .Ready()
                    .Takes(Variable("OrderNumber"))
                    .WithTopics(
                        Topic(
                            "Order",
                            [
                                Ask("Which?", "Topic.orderNumber"),
                                Transfer(context: [("OrderNumber", "=Topic.orderNumber")]),
                            ]
                        )
                    )
            )
        );

    [Theory]
    [InlineData("Topic.Number", "OrderNumber")]
    [InlineData("Topic.Mood", "OrderNumber")]
    public void Other_names_are_not_meant(string set, string taken) =>
        Assert.Empty(
            Spots.In<VariableNamesMatch>(
                SampleFacts.Ready().Takes(Variable(taken)).WithTopics(Topic("Order", [Ask("Which?", set), Say("Ok")]))
            )
        );

    [Theory]
    [InlineData(
        "standing",
        ContextVariableType.Number,
        "It gets text here; the context variable of Store chat takes a number."
    )]
    [InlineData(
        "=true",
        ContextVariableType.Number,
        "It gets yes or no here; the context variable of Store chat takes a number."
    )]
    [InlineData(
        "=42",
        ContextVariableType.Text,
        "It gets a number here; the context variable of Store chat takes text."
    )]
    [InlineData("=42", ContextVariableType.Number, null)]
    [InlineData("standing", ContextVariableType.Text, null)]
    [InlineData("=true", ContextVariableType.Text, null)]
    [InlineData("=Topic.Other", ContextVariableType.Number, null)]
    [InlineData("42", ContextVariableType.Number, null)]
    [InlineData("standing", ContextVariableType.EntityReference, null)]
    [InlineData("standing", (ContextVariableType)7, null)]
    public void A_value_of_another_type_does_not_fit(string value, ContextVariableType type, string? why)
    {
        ImmutableArray<TopicSpot> spots = Spots.In<VariablesHaveTheRightType>(
            SampleFacts
                .Ready()
                .Takes(Variable("Order", type))
                .WithTopics(Topic("Order", [Set("Topic.Order", value, 14), Say("Ok")]))
        );

        Assert.Equal(
            why is null ? [] : new[] { ("Order", 14, why) },
            spots.Select(spot => (spot.Text, spot.Line, spot.Why))
        );
    }

    [Theory]
    [InlineData("NumberPrebuiltEntity", ContextVariableType.Text, 1)]
    [InlineData("NumberPrebuiltEntity", ContextVariableType.Number, 0)]
    [InlineData("StringPrebuiltEntity", ContextVariableType.Number, 1)]
    [InlineData("ColourEntity", ContextVariableType.Number, 0)]
    public void A_question_gives_what_its_entity_takes(string entity, ContextVariableType type, int places) =>
        Assert.Equal(
            places,
            Spots
                .In<VariablesHaveTheRightType>(
                    SampleFacts
                        .Ready()
                        .Takes(Variable("Order", type))
                        .WithTopics(Topic("Order", [Ask("Which?", "Topic.Order", entity), Say("Ok")]))
                )
                .Length
        );

    [Fact]
    public void A_name_of_more_than_200_characters_can_not_be_taken()
    {
        string name = new('n', 201);

        Spots.Is(
            "Set a variable value",
            14,
            name,
            "The name has 201 characters; no context variable can have it.",
            null,
            Spots.In<VariableNamesAreShortEnough>(
                SampleFacts.Ready().WithTopics(Topic("Order", [Set($"Topic.{name}", "a", 14)]))
            )
        );
    }

    [Theory]
    [InlineData("=Global.Log & \", \" & Topic.Answer", "=Left(Global.Log & \", \" & Topic.Answer, 4000)")]
    [InlineData("=Concatenate(Global.Log, Topic.Answer)", "=Left(Concatenate(Global.Log, Topic.Answer), 4000)")]
    [InlineData("=Left(Global.Log & Topic.Answer, 4000)", null)]
    [InlineData("=Global.Other & Topic.Answer", null)]
    [InlineData("=Global.Log", null)]
    [InlineData("=Len(Global.Log) + 1", null)]
    public void A_value_that_is_added_to_itself_can_grow_too_long(string value, string? cut)
    {
        ImmutableArray<TopicSpot> spots = Spots.In<ValuesAreShortEnough>(
            SampleFacts.Ready().WithTopics(Topic("Order", [Set("Global.Log", value), Say("Ok")]))
        );

        Assert.Equal(cut is null ? [] : new[] { cut }, spots.Select(spot => spot.ShouldRead));
    }

    [Theory]
    [InlineData(4_000, 0)]
    [InlineData(4_001, 1)]
    public void The_private_message_is_passed_on_too(int length, int places) =>
        Assert.Equal(
            places,
            Spots
                .In<ValuesAreShortEnough>(
                    SampleFacts.Ready().WithTopics(Topic("Order", [Transfer(message: new string('m', length))]))
                )
                .Length
        );

    [Fact]
    public void What_is_set_where_nobody_comes_is_not_passed_on() =>
        Assert.Empty(
            Spots.In<ValuesAreShortEnough>(
                SampleFacts.Ready().WithTopics(Topic("Order", [Set("Topic.A", new string('x', 4_001))], on: false))
            )
        );

    [Theory]
    [InlineData(209_700, 0, "come to 209,701 bytes of 262,144")]
    [InlineData(209_715, 1, "come to 209,716 bytes; with the conversation on top, the limit of 262,144 is near")]
    [InlineData(262_144, 1, "come to 262,145 bytes; with the conversation on top, the limit of 262,144 is passed")]
    public void Fixed_texts_count_towards_the_limit_of_the_channel(int length, int places, string says)
    {
        HandoffFacts facts = SampleFacts
            .Ready()
            .WithTopics(Topic("Order", [Set("Topic.A", new string('x', length)), Set("Topic.A", "short"), Say("Ok")]));

        Assert.Contains(says, Judged.By<ThePayloadFits>(facts).Evidence, StringComparison.Ordinal);
        Assert.Equal(places, Spots.In<ThePayloadFits>(facts).Length);
    }

    [Fact]
    public void Bytes_are_counted_and_not_characters() =>
        Assert.Contains(
            "come to 2,001 bytes",
            Judged
                .By<ThePayloadFits>(
                    SampleFacts.Ready().WithTopics(Topic("Order", [Set("Topic.A", new string('é', 1_000)), Say("Ok")]))
                )
                .Evidence,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_routing_rule_that_tests_what_nobody_sets_never_holds() =>
        Judged.IsUnmet(
            "The routing rule Orders first tests Priority, which no topic of Store Locator sets under that name. Unless the pre-conversation survey or the web page sets it, the rule never holds.",
            Judged.InOmnichannel(
                "Let a topic set Priority, or change what the rule tests.",
                "msdyn_ocruleitem",
                "f1",
                "Orders first"
            ),
            Judged.By<RoutingRulesTestWhatTopicsSet>(SampleFacts.Ready().Tests("Priority"))
        );

    [Fact]
    public void Case_counts_for_routing_rules_too() =>
        Assert.Contains(
            "(priority is set; case counts)",
            Judged
                .By<RoutingRulesTestWhatTopicsSet>(
                    SampleFacts
                        .Ready()
                        .Tests("Priority")
                        .WithTopics(Topic("Order", [Set("Topic.priority", "a"), Say("Ok")]))
                )
                .Evidence,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("va_Scope")]
    [InlineData("msdyn_CustomerType")]
    [InlineData("CustomerPhoneNumber")]
    [InlineData("Order")]
    public void What_every_hand_off_carries_and_what_a_topic_sets_can_be_tested(string name) =>
        Assert.True(
            Judged
                .By<RoutingRulesTestWhatTopicsSet>(
                    SampleFacts.Ready().Tests(name).WithTopics(Topic("Order", [Set("Topic.Order", "a"), Say("Ok")]))
                )
                .IsMet
        );

    [Fact]
    public void A_routing_rule_that_is_inactive_tests_nothing() =>
        Assert.True(
            Judged
                .By<RoutingRulesTestWhatTopicsSet>(
                    SampleFacts
                        .Ready()
                        .Tests("Priority")
                        .Routed(routing =>
                            routing with
                            {
                                Rules = routing.Rules.Map(rules =>
                                    rules.Select(rule => rule with { Active = false }).ToImmutableArray()
                                ),
                            }
                        )
                )
                .IsMet
        );
}
