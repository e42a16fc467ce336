using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Permissions;
using HandoffPortal.LocalDataverse;

namespace HandoffPortal.Dataverse.Tests.Facts;

/// <summary>How Contoso's bot users hold their role (dataverse-facts.md §7).</summary>
public sealed class BotUserRolesTests(ReadOnlyContoso contoso) : IClassFixture<ReadOnlyContoso>
{
    [Fact]
    public async Task The_team_that_gives_the_role_is_named()
    {
        HandoffFacts facts = await contoso.Avery.ReadAsync(Contoso.Us.OutletGuide.Ask());

        Holding.OnlyThroughTeam held = Assert.IsType<Holding.OnlyThroughTeam>(
            BotUserPermission.Of(facts).Answer.Holding
        );
        Assert.Equal("Store bots", held.Role.Team);
        Assert.IsType<Drift.RoleRemoved>(Assert.Single(Assert.IsType<ConnectionState.Drifted>(facts.State).Drifts));
    }

    [Fact]
    public async Task The_business_unit_whose_role_it_is_is_named()
    {
        HandoffFacts facts = await contoso.Avery.ReadAsync(Contoso.Us.TradeInHelper.Ask());

        Holding.OfAnotherUnit held = Assert.IsType<Holding.OfAnotherUnit>(BotUserPermission.Of(facts).Answer.Holding);
        Assert.Equal("Contoso Retail", held.Role.Unit!.Name);
        Assert.IsType<ConnectionState.Connected>(facts.State);
    }

    [Fact]
    public async Task A_role_held_directly_is_told_without_any_team() =>
        Assert.IsType<Holding.Directly>(
            BotUserPermission.Of(await contoso.Avery.ReadAsync(Contoso.Us.StoreLocator.Ask())).Answer.Holding
        );

    [Fact]
    public async Task Teams_that_nobody_answers_are_unknown_and_the_rest_is_read()
    {
        await contoso.Tenant.OrderAsync(
            new
            {
                kind = "StaleEtag", // the one trouble that nobody tries again
                organisation = "Contoso US",
                pathContains = "teammembership_association/any",
            }
        );

        HandoffFacts facts = await contoso.Avery.ReadAsync(Contoso.Us.OutletGuide.Ask());

        Holding.NotHeld held = Assert.IsType<Holding.NotHeld>(BotUserPermission.Of(facts).Answer.Holding);
        Assert.Contains("the teams of Contoso US", held.TeamsUnread!.What);
        Assert.IsType<ConnectionState.Drifted>(facts.State);
    }

    [Fact]
    public async Task Asking_for_teams_costs_no_request_more()
    {
        await contoso.Tenant.ForgetRequestsAsync();

        await contoso.Casey.ReadAsync(Contoso.Us.OutletGuide.Ask());

        Assert.Equal(3, await contoso.Tenant.RequestsAsync(Contoso.Us.Environment));
    }
}
