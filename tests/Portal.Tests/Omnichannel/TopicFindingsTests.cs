using System.Collections.Immutable;
using Bunit;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.TestKit;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Omnichannel;

public sealed class TopicFindingsTests : PortalContext
{
    private static readonly TopicSpot Bold = new(
        SampleTopics.Topic("Opening hours"),
        12,
        "Message",
        "sendMessage_1",
        "We are **open**.",
        "The voice bot reads the asterisks out.",
        "We are open."
    );

    [Fact]
    public void What_is_wrong_in_topics_stands_apart_from_what_is_wrong_elsewhere()
    {
        FindingsView view = View(
            Finding(Unmet(), "BOT001"),
            Spoken(Bold),
            Finding(Verdict.CannotTell(Trouble), "HND004", Concern.Topics),
            Finding(Met, "HND001", Concern.Topics),
            Finding(Met, "WRK001")
        );

        Assert.Equal(["BOT001"], view.Unmet.Select(finding => finding.Rule.Id));
        Assert.Empty(view.Untold);
        Assert.Equal(["WRK001"], view.Met.Select(finding => finding.Rule.Id));
        Assert.Equal(["VOX001", "HND004"], view.Topics.Open.Select(finding => finding.Rule.Id));
        Assert.Equal("Met", Assert.Single(view.Topics.Folded).Title);
    }

    [Fact]
    public void The_summary_counts_them_by_themselves() =>
        Assert.Equal(
            "1 thing needs attention. 2 things in its topics need attention; 1 could not be checked. Nothing stands in the way of Connect.",
            View(
                Finding(Unmet(), "BOT001"),
                Spoken(Bold),
                Finding(Unmet(what: "Nothing transfers."), "HND001", Concern.Topics),
                Finding(Verdict.CannotTell(Trouble), "HND005", Concern.Topics)
            ).Summary
        );

    [Fact]
    public void What_blocks_is_said_before_what_is_wrong_in_topics() =>
        Assert.Equal(
            "Connect is blocked by 1 thing. 1 thing in its topics needs attention.",
            View(Finding(Unmet(), "ENV001", blocks: OperationKind.Connect), Spoken(Bold)).Summary
        );

    [Fact]
    public void Topics_that_wait_for_the_form_are_no_checks_that_wait_for_choices() =>
        Assert.Equal(
            "Nothing stands in the way of Connect.",
            View(Finding(Verdict.NotYet("No environment yet.", "Choose one."), "HND005", Concern.Topics)).Summary
        );

    [Fact]
    public void A_cause_that_several_rules_meet_is_shown_once_unless_each_has_its_places()
    {
        TopicFindings found = TopicFindings.Of([
            Finding(Verdict.CannotTell(Trouble), "VOX001", Concern.Topics),
            Finding(Verdict.CannotTell(Trouble), "VOX002", Concern.Topics),
            Spoken(Bold),
            Spoken(Bold, "VOX003"),
        ]);

        Assert.Equal(["VOX001", "VOX003", "VOX001"], found.Open.Select(finding => finding.Rule.Id));
        Assert.Equal("For the same reason", Assert.Single(found.Folded).Title);
    }

    [Theory]
    [InlineData("VOX001", true)]
    [InlineData("HND011", true)]
    [InlineData("HND001", false)]
    [InlineData("WRK003", false)]
    public void Only_what_a_caller_meets_is_about_calls(string rule, bool about) =>
        Assert.Equal(about, Finding(Met, rule, Concern.Topics).IsAboutCalls);

    [Fact]
    public void The_list_leads_to_the_voice_page_and_folds_the_places()
    {
        var list = Render<TopicFindingsList>(p =>
            p.Add(c => c.Findings, TopicFindings.Of([Spoken(Bold)])).Add(c => c.Bot, Reference)
        );

        Assert.EndsWith("/voice", list.Find("a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("1 place in 1 topic of VOX001", list.Find("summary").TextContent);
        Assert.Empty(list.FindAll("del"));

        list.Find("details").TriggerEvent("ontoggle", EventArgs.Empty);

        Assert.Equal("Opening hours· Message, line 12", Squeezed(list.Find(".place").TextContent));
        Assert.Equal(["**", "**"], list.FindAll("del").Select(mark => mark.TextContent));
        Assert.Equal(["We are **open**.", "We are open."], list.FindAll(".text").Select(text => text.TextContent));
        Assert.Contains("Marked as wrong: “**”", list.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_places_are_shown_a_few_at_a_time()
    {
        ImmutableArray<TopicSpot> spots = [.. Enumerable.Range(1, 500).Select(line => Bold with { Line = line })];
        var card = Render<FindingCard>(p => p.Add(c => c.Finding, Spoken(spots)).Add(c => c.SpotsOpen, value: true));
        Assert.Equal(5, card.FindAll("dl").Count);

        card.Find("button").Click();

        Assert.Equal(25, card.FindAll("dl").Count);
        Assert.Equal("Show 20 more of 500", card.Find("button").TextContent);
    }

    [Fact]
    public void What_is_missing_and_what_only_the_author_can_tell_is_said_in_words()
    {
        Assert.Equal(["Nothing is written there.", "We are open."], Compared(Bold with { Text = "" }));
        Assert.Equal(["We are **open**.", "Only the author can tell."], Compared(Bold with { ShouldRead = null }));
        Assert.Empty(Compared(Bold with { Text = "", ShouldRead = null }));

        IEnumerable<string> Compared(TopicSpot spot) =>
            Render<FindingCard>(p => p.Add(c => c.Finding, Spoken(spot)).Add(c => c.SpotsOpen, value: true))
                .FindAll("dd")
                .Select(said => said.TextContent.Trim());
    }

    [Fact]
    public void The_plan_to_enable_voice_carries_what_would_go_wrong_on_a_call_and_no_other_plan_does()
    {
        ImmutableArray<Finding> findings =
        [
            Spoken(Bold),
            Finding(Unmet(what: "Nothing transfers."), "HND001", Concern.Topics),
            Finding(Met, "VOX002", Concern.Topics),
        ];

        Assert.Equal(["VOX001"], OnCalls(OperationKind.EnableVoice).Select(finding => finding.Rule.Id));
        Assert.Empty(OnCalls(OperationKind.DisableVoice));

        ImmutableArray<Finding> OnCalls(OperationKind kind) =>
            Assert.IsType<OperationStage.Asking>(OperationStage.From(new Planned.Ready(Plan(kind), findings))).OnCalls;
    }

    private static string Squeezed(string text) =>
        text.ReplaceLineEndings("").Replace("  ", "", StringComparison.Ordinal);

    private static Finding Spoken(TopicSpot spot, string rule = "VOX001") => Spoken([spot], rule);

    private static Finding Spoken(ImmutableArray<TopicSpot> spots, string rule = "VOX001") =>
        Finding(
            new Verdict.Unmet("Markdown is spoken.", new Remedy("Write it without.", Administrator.BotAdministrator))
            {
                Spots = spots,
            },
            rule,
            Concern.Topics
        );

    private static FindingsView View(params Finding[] findings) =>
        FindingsView.Of([.. findings], OperationKind.Connect);
}
