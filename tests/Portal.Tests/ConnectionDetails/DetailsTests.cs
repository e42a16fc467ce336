using System.Collections.Immutable;
using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations.Verifying;
using HandoffPortal.Portal.Features.ConnectionDetails;
using HandoffPortal.Portal.Tests.Omnichannel;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.ConnectionDetails;

public sealed class DetailsTests : SettingsContext
{
    [Fact]
    public void Every_value_of_a_sound_connection_is_as_expected()
    {
        ConnectionValues details = ConnectionValues.Of(Connected())!;

        Assert.Equal(["Bot", "Omnichannel environment"], details.Places.Select(group => group.Title));
        Assert.DoesNotContain(details.Places.SelectMany(group => group.Rows), row => row.AsExpected == false);
        Assert.DoesNotContain(details.User!.Rows, row => row.AsExpected == false);
    }

    [Fact]
    public void A_value_that_differs_names_what_is_expected()
    {
        ApplicationUser user = User() with { Roles = [new HeldRole(HeldRole.OmnichannelAgent, "Bots of Contoso")] };

        ComparedValue role = Row(With(user), "Role");

        Assert.False(role.AsExpected);
        Assert.Equal("Omnichannel agent, only through the team Bots of Contoso", role.Value);
        Assert.Equal("Omnichannel agent, held directly", role.Expected);
    }

    [Fact]
    public void An_unknown_choice_keeps_its_number()
    {
        ApplicationUser user = User();

        ComparedValue type = Row(With(user with { Bot = user.Bot! with { AgentType = new(7) } }), "Agent type");

        Assert.Equal("unknown value 7", type.Value);
        Assert.False(type.AsExpected);
    }

    [Fact]
    public void A_bot_user_that_is_gone_is_said_to_be_gone() =>
        Assert.Contains(
            $"no user {BotUser}",
            ConnectionValues.Of(Connected() with { BotUsers = Reading.Of<ImmutableArray<FoundUser>>([]) })!.UserMissing,
            StringComparison.Ordinal
        );

    [Fact]
    public void The_page_has_a_copy_button_for_each_value_and_a_link_to_each_record()
    {
        var page = OpenDetails(Connected(routing: Routed()));

        Assert.Contains(
            "Copy application ID of bot user",
            page.FindAll("button").Select(button => button.GetAttribute("aria-label"))
        );
        Assert.Equal(
            ["bot", "systemuser", "msdyn_liveworkstream", "queue", "systemuser", "systemuser"],
            page.FindAll(".page > :not([aria-labelledby=path]) a[href*=etn]")
                .Select(link => link.GetAttribute("href")!.Split("etn=")[1].Split('&')[0])
        );
    }

    [Fact]
    public void Queues_show_their_members_the_highest_capacity_first()
    {
        var page = OpenDetails(Connected(routing: Routed()));

        Assert.Equal(
            ["This bot", "Representative"],
            page.FindAll("[data-label=Kind]").Select(cell => cell.TextContent)
        );
    }

    [Fact]
    public void Of_a_bot_that_is_not_connected_there_is_nothing_to_compare()
    {
        var page = OpenDetails(Facts(new Standing.Awaiting()));

        Assert.Contains("Store Locator is not connected to Omnichannel", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_address_says_which_part_is_wrong()
    {
        Stand(new FakeTenant(Facts()));

        var page = Render<ConnectionDetailsPage>(p =>
            p.Add(c => c.EnvironmentId, "no environment").Add(c => c.BotId, "x")
        );

        Assert.Contains("This address names no environment", page.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<ConnectionDetailsPage> OpenDetails(HandoffFacts facts)
    {
        Stand(new FakeTenant(facts));
        return Render<ConnectionDetailsPage>(p =>
            p.Add(c => c.EnvironmentId, Us.Id.Value).Add(c => c.BotId, Reference.Bot.ToString())
        );
    }

    private static HandoffFacts With(ApplicationUser user) =>
        Connected() with
        {
            BotUsers = Reading.Of<ImmutableArray<FoundUser>>([new FoundUser(Service.Id, user)]),
        };

    private static ComparedValue Row(HandoffFacts facts, string label) =>
        ConnectionValues.Of(facts)!.User!.Rows.Single(row => row.Label == label);
}
