using Bunit;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.Activity;

namespace HandoffPortal.Portal.Tests.Activity;

/// <summary>What narrows the activity: the address, and the boxes that write it.</summary>
public sealed class ActivityFiltersTests : ActivityContext
{
    [Fact]
    public void The_address_decides_what_is_asked_for()
    {
        Open(
            "?bot=contoso-us/b0000000-0000-4000-8000-000000000002&person=ave&kind=Disable&from=2021-11-01&until=2021-11-30"
        );

        Assert.Equal(
            new ActivityFilter(
                ActivityLogFake.StoreLocator,
                "ave",
                OperationKind.Disable,
                new DateTimeOffset(2021, 11, 1, 0, 0, 0, TimeSpan.Zero),
                new DateTimeOffset(2021, 12, 1, 0, 0, 0, TimeSpan.Zero),
                51
            ),
            Assert.Single(Log.Asked)
        );
    }

    [Fact]
    public void Each_box_goes_into_the_address_beside_what_is_there()
    {
        IRenderedComponent<ActivityPage> page = Open("?kind=Connect");

        page.Find("#activity-person").Change(" Blair ");
        page.Find("#activity-from").Change("2021-11-02");
        page.Find("#activity-until").Change("2021-11-03");
        page.Find("#activity-kind").Change("Undo");

        Assert.EndsWith(
            "/activity?person=Blair&kind=Undo&from=2021-11-02&until=2021-11-03",
            Navigation.Uri,
            StringComparison.Ordinal
        );
        Assert.Equal("Blair", Log.Asked[^1].Person);

        page.Find("#activity-from").Change("");

        Assert.Null(Log.Asked[^1].From);
    }

    [Fact]
    public void A_year_that_is_still_being_typed_asks_nothing_and_takes_nothing_away()
    {
        IRenderedComponent<ActivityPage> page = Open("?from=2021-11-02");

        page.Find("#activity-from").Change("0002-11-02");
        page.Find("#activity-from").Change("0020-11-02");

        Assert.Single(Log.Asked);
        Assert.EndsWith("?from=2021-11-02", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bot_can_be_picked_out_and_let_go()
    {
        Log.Entries = [Completed()];
        IRenderedComponent<ActivityPage> page = Open();
        page.Find("tr.entry button").Click();

        Navigation.NavigateTo(page.Find("tr.more a[href*='activity?bot']").GetAttribute("href")!);

        Assert.Equal(ActivityLogFake.StoreLocator, Log.Asked[^1].Bot);
        Assert.Contains("Only Store Locator", page.Find("search").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll("tr.more a"), link => link.TextContent == "Only this bot");
        Assert.Equal("activity", page.Find("search a").GetAttribute("href"));
    }

    [Fact]
    public void An_address_that_means_nothing_is_answered_in_words_and_asks_nothing()
    {
        IRenderedComponent<ActivityPage> page = Open("?kind=Teleport&bot=x");

        Assert.Empty(Log.Asked);
        Assert.Equal(2, page.FindAll(".notice li").Count);
        Assert.Equal("activity", page.Find(".notice a").GetAttribute("href"));
    }

    [Fact]
    public void Nothing_done_yet_reads_differently_from_nothing_that_fits()
    {
        Assert.Contains("Nothing has been done yet", Open().Markup, StringComparison.Ordinal);

        Assert.Contains("No entry fits these filters", Open("?person=x").Markup, StringComparison.Ordinal);
    }
}
