using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.Workstreams;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

public sealed class WorkstreamRuleTests
{
    [Fact]
    public void An_active_push_workstream_is_named_with_its_channel() =>
        Judged.IsMet(
            "In Contoso US Service, Store chat (Live chat) routes to Store Locator by push.",
            Judged.By<WorkstreamRoutesToTheBot>(SampleFacts.Ready())
        );

    [Fact]
    public void A_bot_in_no_workstream_gets_no_conversations()
    {
        Finding finding = Judged.By<WorkstreamRoutesToTheBot>(SampleFacts.Ready(routing: Routing.None));

        Judged.IsUnmet(
            "No workstream in Contoso US Service names Store Locator; the bot gets no conversations.",
            Judged.InOmnichannel(
                "Add the bot to a push workstream in Omnichannel, then select Refresh.",
                "systemuser",
                "b0",
                "Store Locator"
            ),
            finding
        );
        Assert.DoesNotContain(Enum.GetValues<OperationKind>(), finding.Stops);
    }

    [Theory]
    [InlineData(false, 192350000, "Store chat is inactive")]
    [InlineData(true, 192350001, "Store chat lets representatives pick conversations, where a bot needs push")]
    public void A_workstream_that_does_not_reach_the_bot_says_why(bool active, int distribution, string why) =>
        Judged.IsUnmet(
            $"In Contoso US Service Store Locator is named, but not reached: {why}.",
            Open,
            Judged.By<WorkstreamRoutesToTheBot>(Routed(Sample.Workstream(active: active, distribution: distribution)))
        );

    [Fact]
    public void A_distribution_that_nobody_knows_keeps_its_number() =>
        Judged.IsUndetermined(
            "In Contoso US Service Store Locator is named, but not reached: Store chat hands out conversations by \"unknown value 7\", which the portal does not know.",
            Open,
            Judged.By<WorkstreamRoutesToTheBot>(Routed(Sample.Workstream(distribution: 7)))
        );

    [Fact]
    public void A_queue_that_the_bot_shares_with_representatives_puts_the_bot_first() =>
        Judged.IsMet(
            "In the queue Store service of the workstream Store chat, Store Locator has the capacity 500 beside 2 representatives; the highest of the others is 100.",
            Judged.By<RepresentativeIsBehindTheBot>(SampleFacts.Ready())
        );

    [Theory]
    [InlineData(100, "has the capacity 100")]
    [InlineData(99, "has the capacity 99")]
    [InlineData(null, "has no capacity")]
    public void A_bot_without_the_highest_capacity_is_passed_by(int? capacity, string has) =>
        Judged.IsUnmet(
            $"In the queue Store service of the workstream Store chat, Store Locator {has} beside 2 representatives; the highest of the others is 100. The bot must have the highest, or conversations pass it by.",
            Judged.InOmnichannel(
                "Give Store Locator a capacity above 100, the highest of the others in Store service.",
                "systemuser",
                "b0",
                "Store Locator"
            ),
            Judged.By<RepresentativeIsBehindTheBot>(
                SampleFacts.Ready(users: [Sample.BotUser(columns: Sample.Columns(capacity: capacity))])
            )
        );

    [Fact]
    public void A_queue_of_its_own_with_another_behind_leads_to_a_person()
    {
        Guid own = new("00000000-0000-0000-0000-0000000000c1");
        HandoffFacts facts = Routed(
            Sample.Workstream(botQueue: own, defaultQueue: Sample.QueueId),
            Sample.Queue("Bots", own, Sample.BotMember()),
            Sample.Queue(members: Sample.Representative("Robin"))
        );

        Judged.IsMet(
            "Store chat leads past Store Locator to the queue Store service with 1 representative.",
            Judged.By<RepresentativeIsBehindTheBot>(facts)
        );
    }

    [Fact]
    public void A_queue_without_representatives_leaves_customers_with_the_bot()
    {
        Remedy add = Judged.InOmnichannel(
            "Add a representative to the queue Store service.",
            "queue",
            "0c",
            "Store service"
        );
        Workstream chat = Sample.Workstream(defaultQueue: Sample.QueueId);

        Judged.IsUnmet(
            "Store chat leads past Store Locator to the queue Store service, which has no representative; customers who ask for a person reach nobody.",
            add,
            Judged.By<RepresentativeIsBehindTheBot>(Routed(chat, Sample.Queue(members: Sample.BotMember())))
        );
        Judged.IsUnmet(
            "Store chat leads past Store Locator to the queue Store service, which has only disabled representatives; customers who ask for a person reach nobody.",
            add,
            Judged.By<RepresentativeIsBehindTheBot>(
                Routed(chat, Sample.Queue(members: Sample.Representative("Kim", disabled: true)))
            )
        );
    }

    [Fact]
    public void A_workstream_that_names_no_queue_leads_nowhere() =>
        Judged.IsUnmet(
            "Store chat names no queue with representatives behind Store Locator; customers who ask for a person reach nobody.",
            Judged.InOmnichannel(
                "Name a queue with representatives as the fallback queue of Store chat.",
                "msdyn_liveworkstream",
                "0d",
                "Store chat"
            ),
            Judged.By<RepresentativeIsBehindTheBot>(Routed(Sample.Workstream()))
        );

    [Fact]
    public void One_workstream_that_leads_nowhere_counts_however_well_the_other_leads()
    {
        Guid own = new("00000000-0000-0000-0000-0000000000c1");
        Routing good = SampleFacts.Route();
        Finding finding = Judged.By<RepresentativeIsBehindTheBot>(
            SampleFacts.Ready(
                routing: good with
                {
                    Workstreams = [.. good.Workstreams, Sample.Workstream("Night chat", botQueue: own)],
                    Queues = [.. good.Queues, Sample.Queue("Bots", own, Sample.BotMember())],
                }
            )
        );

        Assert.Equal(
            "Night chat names no queue with representatives behind Store Locator; customers who ask for a person reach nobody.",
            finding.Evidence
        );
    }

    [Fact]
    public void Where_a_workstream_names_no_queue_any_that_the_bot_is_in_counts() =>
        Assert.True(
            Judged
                .By<RepresentativeIsBehindTheBot>(SampleFacts.Ready(routing: SampleFacts.Route(Sample.Workstream())))
                .IsMet
        );

    [Fact]
    public void Behind_a_bot_that_nothing_routes_to_there_is_nothing_to_judge_yet() =>
        Judged.IsNotYet(
            "No active push workstream in Contoso US Service routes to Store Locator, so nothing lies behind it yet.",
            "Add the bot to a push workstream in Omnichannel first.",
            Judged.By<RepresentativeIsBehindTheBot>(SampleFacts.Ready(routing: Routing.None))
        );

    [Fact]
    public void Before_the_bot_is_connected_routing_waits_and_unread_it_stays_open()
    {
        Fault fault = Sample.Down();
        HandoffFacts unread = SampleFacts
            .Ready()
            .There(there => there with { Routing = Reading.Failed<Routing>(fault) });

        Judged.NotConnected(Judged.By<WorkstreamRoutesToTheBot>(SampleFacts.Connectable()));
        Judged.NotConnected(Judged.By<RepresentativeIsBehindTheBot>(SampleFacts.Connectable()));
        Judged.NotConnected(Judged.By<VoiceWorkstreamHasVoice>(SampleFacts.Connectable()));
        Judged.CannotTell(fault, Administrator.BotAdministrator, Judged.By<WorkstreamRoutesToTheBot>(unread));
        Judged.CannotTell(fault, Administrator.BotAdministrator, Judged.By<RepresentativeIsBehindTheBot>(unread));
        Judged.CannotTell(fault, Administrator.BotAdministrator, Judged.By<VoiceWorkstreamHasVoice>(unread));
    }

    private static Remedy Open { get; } =
        Judged.InOmnichannel(
            "Make Store chat an active push workstream, or add the bot to one that is.",
            "msdyn_liveworkstream",
            "0d",
            "Store chat"
        );

    private static HandoffFacts Routed(Workstream workstream, params HandoffQueue[] queues) =>
        SampleFacts.Ready(
            routing: new Routing([workstream], [.. queues], Reading.Of<ImmutableArray<RoutingRule>>([]), 0, null)
        );
}
