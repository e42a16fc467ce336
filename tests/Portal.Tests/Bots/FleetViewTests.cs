using HandoffPortal.Domain.Connections;
using HandoffPortal.Portal.Features.Bots;
using HandoffPortal.TestKit;

namespace HandoffPortal.Portal.Tests.Bots;

public sealed class FleetViewTests
{
    private static readonly Fleet Two = Answers.Fleet(
        Answers.From(
            Sample.Us,
            [Answers.Bot(name: "Zoé"), Answers.Bot(new HandoffRecord(new Standing.Awaiting()), "Adam")]
        ),
        Answers.From(Sample.Eu, [Answers.Bot(name: "Retouren Assistent")])
    );

    [Fact]
    public void Bots_are_sorted_by_name_unless_asked_otherwise() =>
        Assert.Equal(["Adam", "Retouren Assistent", "Zoé"], Names(new FleetQuestion()));

    [Theory]
    [InlineData("zoe", "Zoé")]
    [InlineData(" RETOUREN ", "Retouren Assistent")]
    [InlineData("contoso eu", "Retouren Assistent")]
    public void Search_looks_in_both_names_and_forgives_case_accents_and_blanks(string search, string found) =>
        Assert.Equal([found], Names(new FleetQuestion(Search: search)));

    [Fact]
    public void A_state_can_be_asked_for() =>
        Assert.Equal(["Adam"], Names(new FleetQuestion(State: FleetState.AwaitingConnection)));

    [Fact]
    public void An_environment_can_be_asked_for() =>
        Assert.Equal(["Retouren Assistent"], Names(new FleetQuestion(Environment: Sample.Eu.Id)));

    [Fact]
    public void The_counts_by_state_ignore_which_state_is_asked_for()
    {
        FleetView view = FleetView.Of(Two, new FleetQuestion(State: FleetState.Connected));

        Assert.Empty(view.Rows);
        Assert.Equal(
            [new StateCount(FleetState.AwaitingConnection, 1), new StateCount(FleetState.NotEnabled, 2)],
            view.Counts.ToArray()
        );
    }

    [Fact]
    public void Sorted_by_state_the_most_urgent_comes_first() =>
        Assert.Equal(["Adam", "Retouren Assistent", "Zoé"], Names(new FleetQuestion(Sort: FleetSort.State)));

    [Fact]
    public void Any_order_can_be_turned_round() =>
        Assert.Equal(
            ["Adam", "Zoé", "Retouren Assistent"],
            Names(new FleetQuestion(Sort: FleetSort.Environment, Descending: true))
        );

    [Fact]
    public void A_page_holds_fifty_bots()
    {
        Fleet sixty = Answers.Named(Enumerable.Range(1, 60).Select(n => $"Bot {n:00}"));

        FleetView view = FleetView.Of(sixty, new FleetQuestion(Page: 3));

        Assert.Equal((10, 60, 2, 2), (view.Rows.Length, view.Total, view.Page, view.Pages));
        Assert.Equal("Bot 51", view.Rows[0].Bot.Name);
    }

    [Fact]
    public void A_page_beyond_the_last_shows_the_last() =>
        Assert.Equal(1, FleetView.Of(Two, new FleetQuestion(Page: 99)).Page);

    [Fact]
    public void A_failing_environment_shows_unless_another_one_is_asked_for()
    {
        Fleet fleet = Answers.Fleet(Answers.Down(Sample.Eu), Answers.From(Sample.Us));

        Assert.Single(FleetView.Of(fleet, new FleetQuestion(Search: "nothing")).Failures);
        Assert.Empty(FleetView.Of(fleet, new FleetQuestion(Environment: Sample.Us.Id)).Failures);
    }

    private static IEnumerable<string> Names(FleetQuestion question) =>
        FleetView.Of(Two, question).Rows.Select(row => row.Bot.Name);
}
