using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Features.Omnichannel;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Omnichannel;

public sealed class FindingsViewTests
{
    [Fact]
    public void Each_finding_has_one_place()
    {
        FindingsView view = View(
            Finding(Met),
            Finding(Unmet(what: "One.")),
            Finding(Unmet(what: "Two."), blocks: OperationKind.Connect),
            Finding(Verdict.CannotTell(Trouble)),
            Finding(Verdict.NotYet("No environment is chosen.", "Choose one."), blocks: OperationKind.Connect)
        );

        Assert.Single(view.Met);
        Assert.Single(view.Unmet);
        Assert.Single(view.Stopping);
        Assert.Single(view.Untold);
        Assert.Single(view.Waiting);
    }

    [Fact]
    public void What_is_not_met_comes_before_what_could_not_be_told()
    {
        FindingsView view = View(
            Finding(Verdict.CannotTell(Trouble), "A", blocks: OperationKind.Connect),
            Finding(Unmet(), "B", blocks: OperationKind.Connect)
        );

        Assert.Equal(["B", "A"], view.Stopping.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_cause_that_several_rules_meet_is_shown_and_counted_once()
    {
        FindingsView view = View(
            Finding(Verdict.CannotTell(Trouble), "A"),
            Finding(Verdict.CannotTell(Trouble), "B", blocks: OperationKind.Connect),
            Finding(Unmet(), "C"),
            Finding(Unmet(), "D")
        );

        Assert.Equal("B", Assert.Single(view.Stopping).Rule.Id);
        Assert.Equal("C", Assert.Single(view.Unmet).Rule.Id);
        Assert.Equal(["D", "A"], view.Same.Select(finding => finding.Rule.Id));
        Assert.Equal("Connect is blocked by 1 thing. 1 more thing needs attention.", view.Summary);
    }

    [Fact]
    public void The_summary_says_who_else_is_needed() =>
        Assert.Equal(
            "Connect is blocked by 2 things; one of them only an Azure administrator can fix.",
            View(Stopping(), Stopping(Administrator.AzureAdministrator)).Summary
        );

    [Fact]
    public void The_summary_of_one_thing_speaks_of_one_thing() =>
        Assert.Equal(
            "Connect is blocked by 1 thing, which only an Omnichannel administrator can fix.",
            View(Stopping(Administrator.OmnichannelAdministrator)).Summary
        );

    [Fact]
    public void The_summary_counts_each_kind_of_administrator() =>
        Assert.Equal(
            "Connect is blocked by 3 things; two of them only an Azure administrator can fix, one only an Omnichannel administrator.",
            View(
                Stopping(Administrator.AzureAdministrator),
                Stopping(Administrator.AzureAdministrator, "The other is not so."),
                Stopping(Administrator.OmnichannelAdministrator)
            ).Summary
        );

    [Fact]
    public void Nothing_in_the_way_is_said_too() =>
        Assert.Equal("Nothing stands in the way of Connect.", View(Finding(Met)).Summary);

    [Fact]
    public void What_is_wrong_elsewhere_is_said_before_what_is_not_in_the_way() =>
        Assert.Equal(
            "1 thing needs attention. Nothing stands in the way of Connect.",
            View(Finding(Met), Finding(Unmet())).Summary
        );

    [Fact]
    public void What_blocks_comes_before_what_is_wrong_elsewhere() =>
        Assert.Equal(
            "Connect is blocked by 1 thing. 2 more things need attention; 1 could not be checked.",
            View(
                Stopping(),
                Finding(Unmet(what: "One.")),
                Finding(Unmet(what: "Two.")),
                Finding(Verdict.CannotTell(Trouble))
            ).Summary
        );

    [Fact]
    public void A_drift_comes_before_everything_else() =>
        Assert.Equal(
            "The hand-off record and Dataverse disagree about 1 thing; that comes first. 1 thing needs attention.",
            FindingsView
                .Of(
                    [Finding(Met), Finding(Unmet(), blocks: OperationKind.Connect)],
                    new ConnectionState.Drifted(Link, [new Drift.BotUserMissing()])
                )
                .Summary
        );

    [Fact]
    public void A_bot_that_lacks_nothing_and_needs_nothing_is_said_to_be_as_it_should_be() =>
        Assert.Equal(
            "Everything that was checked is as it should be.",
            FindingsView.Of([Finding(Met)], new ConnectionState.Connected(Link, Voice: true)).Summary
        );

    [Fact]
    public void An_unfilled_page_blocks_nothing_yet() =>
        Assert.Equal(
            "Nothing found so far stands in the way of Connect. 1 check waits for your choices.",
            View(
                Finding(Verdict.NotYet("No environment is chosen.", "Choose one."), blocks: OperationKind.Connect)
            ).Summary
        );

    [Fact]
    public void With_nothing_left_to_do_the_summary_counts_what_needs_attention() =>
        Assert.Equal(
            "2 things need attention.",
            FindingsView.Of([Finding(Met), Finding(Unmet()), Finding(Unmet(what: "Two."))], atHand: null).Summary
        );

    private static Finding Stopping(
        Administrator who = Administrator.BotAdministrator,
        string what = "It is not so."
    ) => Finding(Unmet(who, what), blocks: OperationKind.Connect);

    private static FindingsView View(params Finding[] findings) =>
        FindingsView.Of([.. findings], OperationKind.Connect);
}
