using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Routes;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Routes;

/// <summary>Where a conversation ends up that the bot hands over: with a person, or in one of the dead ends.</summary>
public sealed class WayTests
{
    private static readonly Guid Own = new("00000000-0000-0000-0000-0000000000c1");
    private static readonly Guid People = new("00000000-0000-0000-0000-0000000000c2");
    private static readonly Guid Nobody = new("00000000-0000-0000-0000-0000000000c3");

    private static readonly ImmutableArray<HandoffQueue> Queues =
    [
        Sample.Queue("Bots", Own, Sample.BotMember()),
        Sample.Queue("People", People, Sample.Representative("Robin")),
        Sample.Queue("Nobody", Nobody),
    ];

    [Fact]
    public void Without_rules_the_fallback_queue_decides()
    {
        Assert.Equal("People", QueueOf(Follow(People)));
        Assert.IsType<WayEnd.NobodyInQueue>(Follow(Nobody).End);
        Assert.IsType<WayEnd.NoQueue>(Follow(null).End);
    }

    [Fact]
    public void A_rule_without_a_condition_that_leads_to_the_bot_is_a_way_back()
    {
        Way loop = Follow(People, Rule(1, Own));

        Assert.IsType<WayEnd.BackToTheBot>(loop.End);
        Assert.Equal(
            "The routing rule Rule 1 of Store chat sends what Store Locator hands over back to it, through the queue Bots in which nobody else waits; customers who ask for a person reach nobody.",
            loop.Sentence()
        );
    }

    [Fact]
    public void A_rule_that_names_the_bot_itself_is_a_way_back() =>
        Assert.IsType<WayEnd.BackToTheBot>(Follow(People, Rule(1, user: Sample.BotMember())).End);

    [Fact]
    public void The_last_rule_may_lead_to_the_bot_when_one_before_it_leads_on_to_people()
    {
        Way way = Follow(null, Rule(1, People, condition: true), Rule(2, Own));

        Assert.Equal("People", QueueOf(way));
        Assert.Empty(way.DeadEnds);
        Assert.Contains(
            "by the routing rule Rule 1, when its condition holds",
            way.Sentence(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Nothing_behind_a_rule_without_a_condition_counts()
    {
        Assert.IsType<WayEnd.BackToTheBot>(Follow(People, Rule(1, Own), Rule(2, People)).End);
        Assert.IsType<WayEnd.NobodyInQueue>(Follow(People, Rule(1, Nobody), Rule(2, People)).End);
    }

    [Fact]
    public void When_no_rule_takes_everything_the_fallback_queue_takes_the_rest() =>
        Assert.Equal("People", QueueOf(Follow(People, Rule(1, Own, condition: true))));

    [Fact]
    public void A_rule_with_a_condition_that_leads_nowhere_is_said_beside_the_way_that_leads_on()
    {
        Way way = Follow(People, Rule(1, Nobody, condition: true));

        Assert.True(way.Leads);
        Assert.IsType<WayEnd.NobodyInQueue>(Assert.Single(way.DeadEnds));
        Assert.Contains(
            "But not always: Store chat leads past Store Locator to the queue Nobody by the routing rule Rule 1, when its condition holds, which has no representative",
            way.Sentence(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Rules_that_are_inactive_or_of_another_workstream_decide_nothing()
    {
        Assert.True(Follow(People, Rule(1, Own) with { Active = false }).Leads);
        Assert.True(Follow(People, Rule(1, Own) with { Workstream = Guid.NewGuid() }).Leads);
    }

    [Fact]
    public void A_rule_may_name_a_person_who_can_take_it_but_no_bot_and_nobody_disabled()
    {
        Assert.True(Follow(null, Rule(1, user: Sample.Representative("Robin"))).Leads);
        Assert.IsType<WayEnd.NobodyNamed>(
            Follow(People, Rule(1, user: Sample.Representative("Kim", disabled: true))).End
        );
        Assert.IsType<WayEnd.NobodyNamed>(
            Follow(People, Rule(1, user: Sample.Representative("Bot") with { IsBot = true })).End
        );
        Assert.IsType<WayEnd.NobodyNamed>(Follow(People, Rule(1)).End);
    }

    [Fact]
    public void A_queue_that_can_not_be_seen_is_not_taken_for_none()
    {
        Assert.IsType<WayEnd.Unread>(Follow(Guid.NewGuid()).End);
        Assert.IsType<WayEnd.Unread>(Follow(People, Rule(1, Guid.NewGuid())).End);
        Assert.IsType<WayEnd.Unread>(Follow(Guid.NewGuid(), Rule(1, Nobody, condition: true)).End);
    }

    [Fact]
    public void Rules_that_could_not_be_read_leave_it_open_unless_the_bot_shares_a_queue_with_people()
    {
        Fault fault = Sample.Down();
        Routing shared = SampleFacts.Route() with { Rules = Reading.Failed<ImmutableArray<RoutingRule>>(fault) };

        Assert.True(Assert.Single(Way.All(Sample.BotUser(), shared)).Leads);
        Assert.Equal(
            new WayEnd.Unread(fault),
            Assert
                .Single(
                    Way.All(
                        Sample.BotUser(),
                        Route(People) with
                        {
                            Rules = Reading.Failed<ImmutableArray<RoutingRule>>(fault),
                        }
                    )
                )
                .End
        );
    }

    [Theory]
    [InlineData(500, 499, true)]
    [InlineData(500, 500, false)]
    [InlineData(500, 501, false)]
    public void In_a_shared_queue_the_bot_must_have_the_highest_capacity(int bot, int rival, bool leads)
    {
        Routing routing = SampleFacts.Route(
            queue: Sample.Queue(members: [Sample.BotMember(bot), Sample.Representative("Robin", rival)])
        );

        Way way = Assert.Single(Way.All(Sample.BotUser(columns: Sample.Columns(capacity: bot)), routing));

        Assert.Equal(leads, way.Leads);
        Assert.Equal(leads, way.End is not WayEnd.PassedBy);
    }

    [Fact]
    public void Every_end_is_told_in_a_few_words_too()
    {
        Assert.Equal("1 representative", Follow(People).End.InShort());
        Assert.Equal("Nobody is in Nobody", Follow(Nobody).End.InShort());
        Assert.Equal("Back to the bot", Follow(null, Rule(1, Own)).End.InShort());
        Assert.Equal("No queue behind the bot", Follow(null).End.InShort());
        Assert.Equal("The rule names nobody", Follow(null, Rule(1)).End.InShort());
    }

    private static string? QueueOf(Way way) => Assert.IsType<WayEnd.Reached>(way.End).Queue?.Name;

    private static Way Follow(Guid? fallback, params ImmutableArray<RoutingRule> rules) =>
        Assert.Single(Way.All(Sample.BotUser(), Route(fallback, rules)));

    private static Routing Route(Guid? fallback, params ImmutableArray<RoutingRule> rules) =>
        new([Sample.Workstream(botQueue: Own, defaultQueue: fallback)], Queues, Reading.Of(rules), 0, null);

    private static RoutingRule Rule(
        int priority,
        Guid? queue = null,
        QueueMember? user = null,
        bool condition = false
    ) => new(Guid.NewGuid(), $"Rule {priority}", Sample.WorkstreamId, priority, Active: true, condition, queue, user);
}
