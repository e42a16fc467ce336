using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Connections;

/// <summary>Every state of product.md §4, from the record and the rows.</summary>
public sealed class ConnectionStateTests
{
    private static readonly Standing Connected = new Standing.Connected(Sample.Link, Voice: false, Sample.ConnectedAt);
    private static readonly ApplicationUser Disabled = Sample.BotUser(disabled: true);

    [Fact]
    public void A_bot_without_record_and_bot_user_is_not_enabled() =>
        Assert.Equal(new ConnectionState.NotEnabled(), SampleFacts.Connectable().WithoutRecord().State);

    [Fact]
    public void A_bot_that_was_disabled_before_it_was_ever_connected_is_not_enabled() =>
        Assert.Equal(
            new ConnectionState.NotEnabled(),
            SampleFacts.Connectable(new Standing.Disabled(Link: null)).State
        );

    [Fact]
    public void A_disabled_bot_user_without_a_record_is_no_connection() =>
        Assert.Equal(new ConnectionState.NotEnabled(), SampleFacts.Ready(users: [Disabled]).WithoutRecord().State);

    [Fact]
    public void Somebody_elses_bot_user_without_a_record_is_no_connection() =>
        Assert.Equal(
            new ConnectionState.NotEnabled(),
            SampleFacts
                .Ready(users: [Sample.BotUser(columns: Sample.Columns(handle: "contoso_other"))])
                .WithoutRecord()
                .State
        );

    [Fact]
    public void Hand_off_that_is_enabled_and_not_connected_awaits_connection() =>
        Assert.Equal(new ConnectionState.AwaitingConnection(), SampleFacts.Connectable().State);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_connection_that_Dataverse_agrees_with_is_connected(bool voice) =>
        Assert.Equal(new ConnectionState.Connected(Sample.Link, voice), SampleFacts.Ready(voice: voice).State);

    [Fact]
    public void A_live_bot_user_without_a_record_is_adopted_and_not_recorded() =>
        Assert.Equal(
            new ConnectionState.Adopted(Sample.Link, Recorded: false),
            SampleFacts.Ready().WithoutRecord().State
        );

    [Fact]
    public void A_connection_that_Enable_found_is_adopted_and_recorded() =>
        Assert.Equal(
            new ConnectionState.Adopted(Sample.Link, Recorded: true),
            SampleFacts.Ready(new Standing.Adopted(Sample.Link, Sample.CreatedAt)).State
        );

    [Fact]
    public void A_bot_user_that_was_disabled_or_is_gone_is_disconnected()
    {
        Standing standing = new Standing.Disconnected(Sample.Link);
        ConnectionState expected = new ConnectionState.Disconnected(Sample.Link);

        Assert.Equal(expected, SampleFacts.Ready(standing, users: [Disabled]).State);
        Assert.Equal(expected, SampleFacts.Ready(standing, users: []).State);
        Assert.Equal(expected, SampleFacts.Ready(standing, users: [Sample.BotUser(deleted: true)]).State);
    }

    [Fact]
    public void Hand_off_that_was_turned_off_is_disabled_and_remembers_its_link() =>
        Assert.Equal(
            new ConnectionState.Disabled(Sample.Link),
            SampleFacts.Ready(new Standing.Disabled(Sample.Link), users: [Disabled]).State
        );

    [Theory]
    [InlineData(0, false, false)]
    [InlineData(120, false, false)]
    [InlineData(121, false, true)]
    [InlineData(0, true, true)]
    public void An_operation_is_overdue_after_two_minutes_or_once_it_has_stopped(
        int seconds,
        bool stopped,
        bool overdue
    )
    {
        Intent intent = new(
            new OperationId(Guid.NewGuid()),
            OperationKind.Disconnect,
            [new PlanStep.DisableBotUser(Sample.Link)],
            StepsDone: 0,
            new Standing.Disconnected(Sample.Link),
            "Blair",
            Sample.ReadAt.AddSeconds(-seconds),
            stopped
        );
        HandoffFacts facts = SampleFacts.Ready() with
        {
            Record = Reading.Of<StoredRecord?>(
                new StoredRecord(new HandoffRecord(Connected, Intent: intent), new RecordVersion("7", "{}"), "Blair")
            ),
        };

        Assert.Equal(new ConnectionState.Interrupted(intent, overdue), facts.State);
        Assert.Equal(Sample.Link, facts.State.KnownLink);
    }

    [Fact]
    public void What_could_not_be_read_is_unreadable_and_never_not_connected()
    {
        Fault fault = Sample.Down();
        Reading<ImmutableArray<FoundUser>> nobody = Reading.Failed<ImmutableArray<FoundUser>>(fault);
        ConnectionState expected = new ConnectionState.Unreadable(fault);

        Assert.Equal(expected, SampleFacts.Ready().WithUnreadableRecord(fault).State);
        Assert.Equal(expected, (SampleFacts.Ready() with { BotUsers = nobody }).State);
        Assert.Equal(expected, (SampleFacts.Ready().WithoutRecord() with { BotUsers = nobody }).State);
        Assert.Null(expected.KnownLink);
    }

    [Fact]
    public void A_user_of_the_same_id_in_another_environment_is_not_the_linked_one()
    {
        HandoffFacts facts = SampleFacts.Ready() with
        {
            BotUsers = Reading.Of<ImmutableArray<FoundUser>>([new FoundUser(Sample.Eu.Id, Sample.BotUser())]),
        };

        Assert.Equal(new Drift.BotUserMissing(), Assert.Single(Drifts(facts)));
    }

    [Fact]
    public void Every_way_in_which_a_connection_can_drift_is_told()
    {
        ApplicationId other = new(new Guid("22222222-2222-2222-2222-222222222222"));

        IsDrift(new Drift.BotUserDisabled("Store Locator"), SampleFacts.Ready(users: [Disabled]));
        IsDrift(new Drift.BotUserMissing(), SampleFacts.Ready(users: []));
        IsDrift(new Drift.BotUserDeleted("Store Locator"), SampleFacts.Ready(users: [Sample.BotUser(deleted: true)]));
        IsDrift(
            new Drift.BotUserRecreated("Store Locator", Other),
            SampleFacts.Ready(users: [Sample.BotUser(deleted: true), Sample.BotUser(Other)])
        );
        IsDrift(
            new Drift.ApplicationIdChanged(Sample.ApplicationId, other),
            SampleFacts.Ready(users: [Sample.BotUser(applicationId: other)])
        );
        IsDrift(
            new Drift.BotUserUnmarked("Store Locator", null),
            SampleFacts.Ready(users: [Sample.BotUser() with { Bot = null }])
        );
        IsDrift(
            new Drift.BotUserUnmarked("Store Locator", "contoso_other"),
            SampleFacts.Ready(users: [Sample.BotUser(columns: Sample.Columns(handle: "contoso_other"))])
        );
        IsDrift(
            new Drift.Unpublished(Sample.ConnectedAt),
            SampleFacts.Ready(bot: Sample.Bot(published: false)).Refreshed(Proof.Reachable)
        );
        IsDrift(
            new Drift.RoleRemoved("Store Locator"),
            SampleFacts.Ready(users: [Sample.BotUser(roles: new HeldRole(HeldRole.OmnichannelAgent, "Agents"))])
        );
        IsDrift(new Drift.TeamsChannelOff(), SampleFacts.Ready(bot: Sample.Bot(teams: new TeamsChannel.Off())));
        IsDrift(new Drift.BotUserEnabled("Store Locator"), SampleFacts.Ready(new Standing.Disconnected(Sample.Link)));
        IsDrift(new Drift.BotUserEnabled("Store Locator"), SampleFacts.Ready(new Standing.Disabled(Sample.Link)));
    }

    [Fact]
    public void All_that_drifted_is_told_at_once() =>
        Assert.Equal(
            [
                new Drift.BotUserDisabled("Store Locator"),
                new Drift.RoleRemoved("Store Locator"),
                new Drift.TeamsChannelOff(),
            ],
            Drifts(
                    SampleFacts.Ready(
                        bot: Sample.Bot(teams: new TeamsChannel.Off()),
                        users: [Sample.BotUser(disabled: true, roles: new HeldRole("Basic User"))]
                    )
                )
                .AsEnumerable()
        );

    [Fact]
    public void A_bot_that_was_never_proven_to_be_reachable_has_not_drifted_by_being_unpublished() =>
        Assert.IsType<ConnectionState.Connected>(
            SampleFacts.Ready(bot: Sample.Bot(published: false)).Refreshed(Proof.Configured).State
        );

    [Fact]
    public void A_bot_user_under_the_portals_own_id_without_a_record_is_a_record_that_is_missing()
    {
        SystemUserId portals = HandoffLink.BotUserOf(Sample.Reference, Sample.UsService.Id, Sample.ApplicationId);
        HandoffFacts facts = SampleFacts.Ready(users: [Sample.BotUser(portals)]).WithoutRecord();

        Assert.Equal(new Drift.RecordMissing("Store Locator", Sample.UsService.Id), Assert.Single(Drifts(facts)));
        Assert.Equal(Sample.Link with { BotUser = portals }, facts.State.KnownLink);
        Assert.IsType<ConnectionState.NotEnabled>(
            SampleFacts.Ready(users: [Sample.BotUser(portals, disabled: true)]).WithoutRecord().State
        );
    }

    [Fact]
    public void A_successor_must_carry_the_application_id_and_the_marks()
    {
        ApplicationUser other = Sample.BotUser(Other);

        Assert.Equal(
            new Drift.BotUserMissing(),
            Assert.Single(Drifts(SampleFacts.Ready(users: [other with { Bot = null }])))
        );
        Assert.Equal(
            new Drift.BotUserMissing(),
            Assert.Single(Drifts(SampleFacts.Ready(users: [other with { ApplicationId = new(Guid.NewGuid()) }])))
        );
    }

    private static SystemUserId Other { get; } = new(new Guid("00000000-0000-0000-0000-0000000000b2"));

    private static void IsDrift(Drift expected, HandoffFacts facts)
    {
        Assert.Equal(expected, Assert.Single(Drifts(facts)));
        Assert.Equal(Sample.Link, facts.State.KnownLink);
    }

    private static ImmutableArray<Drift> Drifts(HandoffFacts facts) =>
        Assert.IsType<ConnectionState.Drifted>(facts.State).Drifts;
}
