using System.Collections.Immutable;
using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Permissions;
using HandoffPortal.Portal.Features.Omnichannel.Permissions;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Omnichannel;

public sealed class PermissionsSectionTests : SettingsContext
{
    private static readonly HeldRole ThroughTeam = new(HeldRole.OmnichannelAdministrator, "Omnichannel operations");

    [Fact]
    public void Somebody_who_may_do_everything_is_told_so_in_one_line_and_the_table_is_folded()
    {
        var section = Show(Connected());

        Assert.Equal("You may do everything that these settings offer.", section.Find(".summary").TextContent);
        Assert.False(section.Find("details").HasAttribute("open"));
        Assert.Empty(section.FindAll(".remedies"));
    }

    [Fact]
    public void A_role_that_comes_through_a_team_is_said_with_who_can_give_it_directly_and_where()
    {
        var section = Show(With(Connected(), Caller(ThroughTeam)));

        Assert.Equal("Not allowed to you: Connect, Disconnect bot and Disable.", section.Find(".summary").TextContent);
        Assert.True(section.Find("details").HasAttribute("open"));
        Assert.Contains("Held only through the team Omnichannel operations.", section.Markup, StringComparison.Ordinal);
        var remedy = Assert.Single(section.FindAll(".remedies li"));
        Assert.StartsWith(
            "Azure administrator: Give Avery the role Omnichannel administrator",
            remedy.QuerySelector("p")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("etn=systemuser", remedy.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Operations_that_need_the_same_share_a_row_and_every_verdict_has_icon_and_word()
    {
        var section = Show(With(Connected(), Caller(ThroughTeam)));

        Assert.Equal(
            [
                "Enable, Enable voice, Turn voice off and keeping what Refresh saw: Allowed",
                "Connect, Disconnect bot and Disable: Not allowed",
                "Take conversations from Omnichannel: Allowed",
            ],
            section
                .FindAll("tbody th")
                .Select(th =>
                    $"{th.QuerySelector(".names")!.TextContent}: {th.QuerySelector(".chip")!.TextContent.Trim()}"
                )
        );
        Assert.All(section.FindAll(".chip"), chip => Assert.NotNull(chip.QuerySelector("svg")));
    }

    [Fact]
    public void Somebody_who_may_not_write_the_record_may_look_and_change_nothing()
    {
        HandoffFacts facts = Connected();
        var section = Show(
            facts with
            {
                Caller = facts.Caller.Map(caller =>
                    caller with
                    {
                        Privileges = Reading.Of(ImmutableHashSet<Privilege>.Empty),
                    }
                ),
            }
        );

        Assert.Equal("You may look at everything here and change nothing.", section.Find(".summary").TextContent);
        Assert.Contains("such as Environment Maker", section.Find(".remedies").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_depends_on_the_choice_of_environment_says_so()
    {
        var section = Show(Facts(new Standing.Awaiting()));

        Assert.Equal(
            "Depends on the environment that you choose: Connect and Disconnect bot.",
            section.Find(".summary").TextContent
        );
    }

    [Fact]
    public void What_could_not_be_read_is_not_taken_for_missing()
    {
        HandoffFacts facts = Connected() with { Caller = Reading.Failed<Caller>(Trouble) };

        var section = Show(facts);

        Assert.StartsWith(
            "Could not be told: Enable, Connect",
            section.Find(".summary").TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Not held", section.Markup, StringComparison.Ordinal);
        Assert.Contains(Trouble.What, section.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bot_user_that_may_take_no_conversations_is_said_in_the_same_line()
    {
        HandoffFacts facts = Connected();
        ApplicationUser user = User() with { Roles = [new(HeldRole.OmnichannelAgent, "Store bots")] };

        var section = Show(
            facts with
            {
                Omnichannel = facts.Omnichannel! with { Users = Reading.Of<ImmutableArray<ApplicationUser>>([user]) },
            }
        );

        Assert.Equal(
            "You may do everything that these settings offer. The bot user may not take conversations from Omnichannel.",
            section.Find(".summary").TextContent
        );
        Assert.StartsWith(
            "Omnichannel administrator: Give Store Locator the role Omnichannel agent",
            section.Find(".remedies p").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_settings_page_shows_it() =>
        Assert.Equal("What you may do", Open(Connected()).Find("#permissions h2").TextContent);

    private IRenderedComponent<PermissionsSection> Show(HandoffFacts facts) =>
        Render<PermissionsSection>(p => p.Add(section => section.Facts, facts));

    private static HandoffFacts With(HandoffFacts facts, Caller there) =>
        facts with
        {
            Omnichannel = facts.Omnichannel! with { Caller = Reading.Of(there) },
        };
}
