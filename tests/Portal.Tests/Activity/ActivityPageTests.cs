using AngleSharp.Dom;
using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.Activity;

namespace HandoffPortal.Portal.Tests.Activity;

/// <summary>The Activity page.</summary>
public sealed class ActivityPageTests : ActivityContext
{
    [Fact]
    public void An_entry_says_when_who_what_which_bot_and_how_it_ended()
    {
        Log.Entries = [Completed()];

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
        Log.Entries = [Completed()];
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
        Log.Entries = [ActivityLogFake.Entry(Noon.AddHours(-1))];
        IRenderedComponent<ActivityPage> page = Open();

        page.Find("tr.entry button").Click();

        Assert.Contains("End not known", page.Find("tr.entry").TextContent, StringComparison.Ordinal);
        Assert.Contains("settings show how things are now", page.Find("tr.more").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_are_shown_until_the_ledger_answers()
    {
        Log.Hold = new TaskCompletionSource();
        IRenderedComponent<ActivityPage> page = Open();
        Assert.NotEmpty(page.FindAll(".skeleton"));

        Log.Hold.SetResult();

        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".skeleton")));
    }

    [Fact]
    public async Task Nobody_is_told_when_the_page_is_left_while_the_ledger_is_asked()
    {
        Log.Hold = new TaskCompletionSource();
        IRenderedComponent<ActivityPage> page = Open();

        await DisposeComponentsAsync();

        Log.Hold.SetResult();
        Assert.Single(Log.Asked);
        Assert.True(page.IsDisposed);
    }

    [Fact]
    public void A_ledger_that_does_not_answer_is_told_and_asked_again()
    {
        Log.Broken = new Fault(FaultKind.Unavailable, "The ledger's file can't be opened.", "Ask.");
        IRenderedComponent<ActivityPage> page = Open();
        Assert.Contains(
            "The ledger's file can't be opened.",
            page.Find("[role=alert]").TextContent,
            StringComparison.Ordinal
        );
        (Log.Broken, Log.Entries) = (null, [Completed()]);

        page.Find(".notice button").Click();

        Assert.Single(page.FindAll("tr.entry"));
    }

    [Fact]
    public void Older_entries_are_shown_when_asked_for()
    {
        Log.Entries = [.. Enumerable.Range(0, 60).Select(minute => Completed(Noon.AddMinutes(-minute)))];
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
        Log.Entries = [Completed()];

        page.FindAll("button").Single(button => button.TextContent == "Refresh list").Click();

        Assert.Single(page.FindAll("tr.entry"));
    }
}
