using AngleSharp.Dom;
using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.Activity;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace HandoffPortal.Portal.Tests.Activity;

/// <summary>The Activity page.</summary>
public sealed class ActivityPageTests : PortalContext
{
    private readonly ActivityLogFake activity = new();

    public ActivityPageTests() => Services.AddSingleton<IActivityLog>(activity);

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public void An_entry_says_when_who_what_which_bot_and_how_it_ended()
    {
        activity.Entries = [Completed()];

        IRenderedComponent<ActivityPage> page = Open();

        IElement row = page.Find("tr.entry");
        Assert.Equal(
            ["23 Nov 2021, 12:00 UTC", "Avery", "Connect", "Store Locator", "Completed"],
            row.QuerySelectorAll("td").Take(5).Select(cell => cell.TextContent.Trim())
        );
        Assert.Equal(
            "environments/contoso-us/bots/b0000000-0000-4000-8000-000000000002/agent-transfers/omnichannel",
            row.QuerySelector("a")?.GetAttribute("href")
        );
    }

    [Fact]
    public void An_entry_opens_to_before_plan_and_after_and_closes_again()
    {
        activity.Entries = [Completed()];
        IRenderedComponent<ActivityPage> page = Open();

        page.Find("tr.entry button").Click();

        Assert.Equal("true", page.Find("tr.entry button").GetAttribute("aria-expanded"));
        string told = page.Find("tr.more").TextContent;
        Assert.All(
            ["Awaiting connection", "Create the bot user “Store Locator”", "Connected with voice", "in 3 seconds"],
            part => Assert.Contains(part, told, StringComparison.Ordinal)
        );

        page.Find("tr.entry button").Click();

        Assert.Empty(page.FindAll("tr.more"));
    }

    [Fact]
    public void An_entry_without_an_end_sends_to_the_bots_settings()
    {
        activity.Entries = [ActivityLogFake.Entry(Noon.AddHours(-1))];
        IRenderedComponent<ActivityPage> page = Open();

        page.Find("tr.entry button").Click();

        Assert.Contains("End not known", page.Find("tr.entry").TextContent, StringComparison.Ordinal);
        Assert.Contains("settings show how things are now", page.Find("tr.more").TextContent, StringComparison.Ordinal);
    }

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
            Assert.Single(activity.Asked)
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
        Assert.Equal("Blair", activity.Asked[^1].Person);

        page.Find("#activity-from").Change("");

        Assert.Null(activity.Asked[^1].From);
    }

    [Fact]
    public void One_bot_can_be_picked_out_and_let_go()
    {
        activity.Entries = [Completed()];
        IRenderedComponent<ActivityPage> page = Open();
        page.Find("tr.entry button").Click();

        Navigation.NavigateTo(page.Find("tr.more a[href*='activity?bot']").GetAttribute("href")!);

        Assert.Equal(ActivityLogFake.StoreLocator, activity.Asked[^1].Bot);
        Assert.Contains("Only Store Locator", page.Find("search").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.FindAll("tr.more a"), link => link.TextContent == "Only this bot");
        Assert.Equal("activity", page.Find("search a").GetAttribute("href"));
    }

    [Fact]
    public void An_address_that_means_nothing_is_answered_in_words_and_asks_nothing()
    {
        IRenderedComponent<ActivityPage> page = Open("?kind=Teleport&bot=x");

        Assert.Empty(activity.Asked);
        Assert.Equal(2, page.FindAll(".notice li").Count);
        Assert.Equal("activity", page.Find(".notice a").GetAttribute("href"));
    }

    [Fact]
    public void Nothing_done_yet_reads_differently_from_nothing_that_fits()
    {
        Assert.Contains("Nothing has been done yet", Open().Markup, StringComparison.Ordinal);

        Assert.Contains("No entry fits these filters", Open("?person=x").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_are_shown_until_the_ledger_answers()
    {
        activity.Hold = new TaskCompletionSource();
        IRenderedComponent<ActivityPage> page = Open();
        Assert.NotEmpty(page.FindAll(".skeleton"));

        activity.Hold.SetResult();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".skeleton")));
    }

    [Fact]
    public async Task Nobody_is_told_when_the_page_is_left_while_the_ledger_is_asked()
    {
        activity.Hold = new TaskCompletionSource();
        IRenderedComponent<ActivityPage> page = Open();

        await DisposeComponentsAsync();

        activity.Hold.SetResult();
        Assert.Single(activity.Asked);
        Assert.True(page.IsDisposed);
    }

    [Fact]
    public void A_ledger_that_does_not_answer_is_told_and_asked_again()
    {
        activity.Broken = new Fault(FaultKind.Unavailable, "The ledger's file can't be opened.", "Ask.");
        IRenderedComponent<ActivityPage> page = Open();
        Assert.Contains(
            "The ledger's file can't be opened.",
            page.Find("[role=alert]").TextContent,
            StringComparison.Ordinal
        );
        (activity.Broken, activity.Entries) = (null, [Completed()]);

        page.Find(".notice button").Click();

        Assert.Single(page.FindAll("tr.entry"));
    }

    [Fact]
    public void Older_entries_are_shown_when_asked_for()
    {
        activity.Entries = [.. Enumerable.Range(0, 60).Select(minute => Completed(Noon.AddMinutes(-minute)))];
        IRenderedComponent<ActivityPage> page = Open();
        Assert.Equal(50, page.FindAll("tr.entry").Count);
        Assert.Contains(
            "The latest 50 entries are shown",
            page.Find("[role=status]").TextContent,
            StringComparison.Ordinal
        );

        page.FindAll("button").Single(button => button.TextContent == "Show older entries").Click();

        Assert.Equal(60, page.FindAll("tr.entry").Count);
        Assert.DoesNotContain(page.FindAll("button"), button => button.TextContent == "Show older entries");
    }

    [Fact]
    public void The_list_is_read_again_when_asked_for()
    {
        IRenderedComponent<ActivityPage> page = Open();
        activity.Entries = [Completed()];

        page.FindAll("button").Single(button => button.TextContent == "Refresh list").Click();

        Assert.Single(page.FindAll("tr.entry"));
    }

    private static ActivityEntry Completed(DateTimeOffset? at = null) =>
        ActivityLogFake.Entry(
            at ?? Noon,
            end: new ActivityEnd((at ?? Noon).AddSeconds(3), "Completed", "Connected with voice")
        );

    private IRenderedComponent<ActivityPage> Open(string query = "")
    {
        Navigation.NavigateTo($"activity{query}");
        return Render<ActivityPage>();
    }
}
