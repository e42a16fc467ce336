using System.Collections.Immutable;
using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.TestKit;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Omnichannel;

public sealed class OperationDialogTests : SettingsContext
{
    [Fact]
    public void The_plan_is_shown_before_anything_is_written()
    {
        var page = AskToDisconnect();

        Assert.Equal("Disconnect Store Locator from Contoso US Service?", page.Find("dialog h2").TextContent);
        Assert.Contains("Disable the bot user", page.Find("dialog ol").TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "2 conversations of theirs are open now.",
            page.Find("dialog").TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(Tenant.Written);
    }

    [Fact]
    public void Cancelling_writes_nothing()
    {
        var page = AskToDisconnect();

        DialogButton(page, "Cancel").Click();

        Assert.Empty(page.FindAll("dialog h2"));
        Assert.Empty(Tenant.Written);
    }

    [Fact]
    public void A_completed_operation_says_what_is_so_now_and_the_page_reads_again()
    {
        var page = AskToDisconnect();
        int before = Tenant.Questions.Count;

        DialogButton(page, "Disconnect bot").Click();

        Assert.Equal(
            "Done: Store Locator is disconnected from Contoso US Service. Hand-off stays enabled.",
            page.Find("dialog .title").TextContent
        );
        Assert.IsType<PlanStep.DisableBotUser>(Assert.Single(Tenant.Done));
        Assert.IsType<Standing.Disconnected>(Tenant.Written[^1].Standing);
        Assert.Equal(before + 2, Tenant.Questions.Count);
    }

    [Fact]
    public async Task While_it_runs_each_step_says_how_far_it_is_and_the_dialog_stays()
    {
        var page = AskToDisconnect();
        TaskCompletionSource gate = new();
        Tenant.Gate = gate.Task;

        Task running = DialogButton(page, "Disconnect bot").ClickAsync(new());

        Assert.Equal(["Running", "Waiting"], page.FindAll("dialog .word").Select(word => word.TextContent));
        Assert.Equal("Step 1 of 2: Disable the bot user", page.Find("dialog [role=status]").TextContent);
        Assert.True(page.Find("dialog button[aria-label=Close]").HasAttribute("disabled"));
        gate.SetResult();
        await running;
        Assert.Equal("Close", page.Find("dialog .primary").TextContent);
    }

    [Fact]
    public void Before_voice_is_enabled_the_dialog_lists_what_would_go_wrong_on_a_call()
    {
        HandoffFacts facts = Connected(routing: Routed());
        var page = Open(
            facts
                .WithTopics(SampleNodes.Topic("Opening hours", [SampleNodes.Say("We are **open**.")]))
                .WithExtensions(Enum.GetValues<Extension>())
        );
        Assert.DoesNotContain(
            "read aloud",
            page.Find("[aria-labelledby=findings]").TextContent,
            StringComparison.Ordinal
        );

        page.Find("[role=switch]").Click();

        Assert.Contains("What would go wrong on a call", page.Find("dialog").TextContent, StringComparison.Ordinal);
        Assert.Contains("VOX001", page.Find("dialog .finding").TextContent, StringComparison.Ordinal);
        page.Find("dialog .finding details").TriggerEvent("ontoggle", EventArgs.Empty);
        Assert.Equal("We are **open**.", page.Find("dialog .finding .text").TextContent);
        Assert.False(DialogButton(page, "Enable voice").HasAttribute("aria-disabled"));
    }

    [Fact]
    public void Before_voice_is_enabled_topics_that_suit_calls_are_not_spoken_of()
    {
        var page = Open(Connected(routing: Routed()).WithExtensions(Enum.GetValues<Extension>()));

        page.Find("[role=switch]").Click();

        Assert.DoesNotContain("on a call", page.Find("dialog").TextContent, StringComparison.Ordinal);
        Assert.NotNull(DialogButton(page, "Enable voice"));
    }

    [Fact]
    public void What_blocks_an_operation_is_listed_with_its_remedies()
    {
        var page = Open(Connected());

        page.Find("[role=switch]").Click();

        Assert.Equal("Enable voice for Store Locator", page.Find("dialog h2").TextContent);
        Assert.Contains("EXT002", page.FindAll("dialog .finding code").Select(id => id.TextContent));
        Assert.Equal("Close", page.Find("dialog .primary").TextContent);
        Assert.Empty(Tenant.Written);
    }

    [Fact]
    public void A_plan_that_is_a_different_one_by_now_is_refused_and_can_be_looked_at_again()
    {
        var page = AskToDisconnect();
        Tenant.Facts = Reading.Of(
            Connected() with
            {
                Record = Reading.Of<StoredRecord?>(
                    new(new(new Standing.Connected(Link, Voice: true, Now)), new RecordVersion("9", "{}"), "Blair")
                ),
                BotUsers = Reading.Of<ImmutableArray<FoundUser>>([new FoundUser(Service.Id, User(disabled: true))]),
            }
        );

        DialogButton(page, "Disconnect bot").Click();

        Assert.Contains("Nothing was changed", page.Find("dialog [role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(Tenant.Written);
        DialogButton(page, "Look again").Click();
        Assert.NotEmpty(page.FindAll("dialog .lines"));
    }

    [Fact]
    public void Losing_to_somebody_says_to_whom()
    {
        var page = AskToDisconnect();
        Tenant.OnWrite = record => new RecordWrite.Lost(
            new StoredRecord(
                record with
                {
                    Intent = Intent(OperationKind.Disable),
                },
                new RecordVersion("7", "{}"),
                "Blair"
            )
        );

        DialogButton(page, "Disconnect bot").Click();

        Assert.Contains(
            "Blair started “Disable” on this bot first.",
            page.Find("dialog").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Nothing of yours overwrote it", page.Find("dialog").TextContent, StringComparison.Ordinal);
        Assert.Empty(Tenant.Done);
    }

    [Fact]
    public void A_failed_step_says_where_why_and_that_everything_was_taken_back()
    {
        var page = AskToDisconnect();
        Tenant.OnStep = step => step is PlanStep.DisableBotUser ? Trouble : null;

        DialogButton(page, "Disconnect bot").Click();

        string text = page.Find("dialog [role=alert]").TextContent;
        Assert.Contains("“Disable the bot user” failed. Everything was taken back.", text, StringComparison.Ordinal);
        Assert.Contains("Contoso US did not answer. Try again in a minute.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_taken_back_is_listed()
    {
        var page = AskToDisconnect();
        Tenant.OnStep = _ => Trouble;

        DialogButton(page, "Disconnect bot").Click();

        string text = page.Find("dialog [role=alert]").TextContent;
        Assert.Contains("not everything could be taken back", text, StringComparison.Ordinal);
        Assert.Contains("“Disable the bot user” could not be taken back.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_outcome_stays_even_when_the_page_can_not_be_read_again()
    {
        var page = AskToDisconnect();
        Tenant.OnStep = _ =>
        {
            Tenant.Facts = Reading.Failed<HandoffFacts>(Trouble);
            return null;
        };

        DialogButton(page, "Disconnect bot").Click();

        Assert.Contains("is disconnected from", page.Find("dialog .title").TextContent, StringComparison.Ordinal);
        DialogButton(page, "Close").Click();
        Assert.Contains("Try again", Buttons(page));
    }

    [Theory]
    [InlineData("Finish", "Finish connecting Store Locator?")]
    [InlineData("Undo", "Undo connecting Store Locator?")]
    public void What_was_cut_short_is_finished_or_undone_through_a_plan(string button, string question)
    {
        var page = Open(Facts(new Standing.Awaiting(), Intent(stopped: true)));

        Button(page, button).Click();

        Assert.Equal(question, page.Find("dialog h2").TextContent);
        Assert.NotEmpty(page.FindAll("dialog .lines li"));
    }

    private IRenderedComponent<OmnichannelPage> AskToDisconnect()
    {
        var page = Open(Connected(routing: Routed()));
        Button(page, "Disconnect bot").Click();
        return page;
    }
}
