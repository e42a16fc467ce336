using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Portal.Features.Bots;
using HandoffPortal.TestKit;

namespace HandoffPortal.Portal.Tests.Bots;

public sealed class FleetTests
{
    [Fact]
    public void A_connected_bot_is_checked_until_the_environment_it_is_connected_to_has_answered()
    {
        Fleet fleet = Fleet.Unasked.With(Answers.From(Sample.Us, [Answers.Bot(Answers.Connected)]));

        Assert.Null(fleet.Rows.Single().State);
        Assert.Equal("Checking", fleet.Rows.Single().Look.Text);
    }

    [Fact]
    public void A_connected_bot_is_shown_as_soon_as_both_environments_have_answered()
    {
        Fleet fleet = Fleet
            .Unasked.With(Answers.From(Sample.Us, [Answers.Bot(Answers.Connected)], of: 4))
            .With(Answers.From(Sample.UsService, users: [Sample.BotUser()], of: 4));

        Assert.IsType<ConnectionState.Connected>(fleet.Rows.Single().State);
        Assert.False(fleet.Rows.Single().Voice);
    }

    [Fact]
    public void A_bot_user_that_somebody_disabled_shows_as_drift()
    {
        Fleet fleet = Answers.Fleet(
            Answers.From(Sample.Us, [Answers.Bot(Answers.Connected)]),
            Answers.From(Sample.UsService, users: [Sample.BotUser(disabled: true)])
        );

        Assert.Equal(FleetState.Drifted, fleet.Rows.Single().Kind);
    }

    [Fact]
    public void A_bot_whose_linked_environment_failed_is_unreadable_for_that_reason()
    {
        Fleet fleet = Answers.Fleet(
            Answers.From(Sample.Us, [Answers.Bot(Answers.Connected)]),
            Answers.Down(Sample.UsService, Sample.Down("Contoso US Service did not answer."))
        );

        FleetRow row = fleet.Rows.Single();
        Assert.Equal(FleetState.Unreadable, row.Kind);
        Assert.Equal("Contoso US Service did not answer. Try again in a minute.", row.Trouble);
    }

    [Fact]
    public void A_bot_that_is_connected_where_the_caller_sees_nothing_is_unreadable_not_disconnected()
    {
        Fleet fleet = Answers.Fleet(Answers.From(Sample.Us, [Answers.Bot(Answers.Connected)], of: 1));

        Assert.Equal(FleetState.Unreadable, fleet.Rows.Single().Kind);
        Assert.Contains("not among those that you can see", fleet.Rows.Single().Trouble, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bot_without_a_record_is_checked_until_every_environment_has_answered()
    {
        Fleet fleet = Fleet.Unasked.With(Answers.From(Sample.Us, [Answers.Bot()]));

        Assert.Equal(FleetState.Checking, fleet.Rows.Single().Kind);
        Assert.Equal(FleetState.NotEnabled, (fleet with { Complete = true }).Rows.Single().Kind);
    }

    [Fact]
    public void A_bot_without_a_record_but_with_a_bot_user_somewhere_is_adopted()
    {
        Fleet fleet = Answers.Fleet(
            Answers.From(Sample.Us, [Answers.Bot()]),
            Answers.From(Sample.UsService, users: [Sample.BotUser()])
        );

        Assert.Equal(FleetState.Adopted, fleet.Rows.Single().Kind);
    }

    [Fact]
    public void A_bot_that_waits_for_its_connection_needs_no_other_environment()
    {
        Fleet fleet = Fleet.Unasked.With(
            Answers.From(Sample.Us, [Answers.Bot(new HandoffRecord(new Standing.Awaiting()))])
        );

        Assert.Equal(FleetState.AwaitingConnection, fleet.Rows.Single().Kind);
    }

    [Fact]
    public void A_record_that_can_not_be_read_makes_its_bot_unreadable()
    {
        var unreadable = Answers.Bot() with { Record = Reading.Failed<StoredRecord?>(Sample.Forbidden()) };

        Assert.Equal(
            FleetState.Unreadable,
            Fleet.Unasked.With(Answers.From(Sample.Us, [unreadable])).Rows.Single().Kind
        );
    }

    [Fact]
    public void An_environment_that_fails_has_no_rows_but_a_reason()
    {
        Fleet fleet = Answers.Fleet(Answers.Down(Sample.Eu, of: 1));

        Assert.Empty(fleet.Rows);
        Assert.Equal("Contoso EU", fleet.Failures.Single().Environment.Name);
    }

    [Fact]
    public void A_row_carries_the_last_refresh()
    {
        HandoffRecord record = Answers.Connected with
        {
            LastRefresh = new LastRefresh(Sample.ReadAt, Proof.Routed, "2021-11"),
        };
        Fleet fleet = Answers.Fleet(
            Answers.From(Sample.Us, [Answers.Bot(record)]),
            Answers.From(Sample.UsService, users: [Sample.BotUser()])
        );

        Assert.Equal(Proof.Routed, fleet.Rows.Single().LastRefresh?.Proof);
    }
}
