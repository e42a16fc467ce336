using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.LocalDataverse;

namespace HandoffPortal.Dataverse.Tests.Facts;

/// <summary>Rows as somebody else left them.</summary>
public sealed class ChangedRowsTests : OnFreshContoso
{
    private static readonly string Bot = $"bots({Contoso.Us.BillingVoice.BotId})";
    private static readonly string BotUser = $"systemusers({Contoso.Us.BillingVoice.BotUserId})";

    [Fact]
    public async Task A_configuration_that_is_not_JSON_can_not_be_determined_and_says_so()
    {
        await Tenant.ChangeAsync(Contoso.Us.Environment, Bot, new { configuration = "channels: none" });

        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.BillingVoice.Ask());

        Assert.Contains("not a JSON object", Assert.IsType<TeamsChannel.Undetermined>(facts.Bot.TeamsChannel).Why);
    }

    [Fact]
    public async Task A_synchronization_status_that_is_not_JSON_hides_only_the_registration()
    {
        await Tenant.ChangeAsync(Contoso.Us.Environment, Bot, new { synchronizationstatus = "<busy/>" });

        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.BillingVoice.Ask());

        Assert.Null(facts.Bot.RegisteredApplicationId);
        Assert.IsType<ConnectionState.Connected>(facts.State);
    }

    [Fact]
    public async Task A_bot_user_without_its_marks_is_still_found_by_the_link()
    {
        await Tenant.ChangeAsync(
            Contoso.Us.Environment,
            BotUser,
            new { msdyn_bothandle = "someoneElse", msdyn_owningenvironmentid = (string?)null }
        );

        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.BillingVoice.Ask());

        ConnectionState.Drifted drifted = Assert.IsType<ConnectionState.Drifted>(facts.State);
        Assert.IsType<Drift.BotUserUnmarked>(Assert.Single(drifted.Drifts));
        Assert.Single(facts.Omnichannel!.Routing.Value().Workstreams);
    }

    [Fact]
    public async Task A_bot_user_whose_application_ID_changed_is_found_with_the_one_it_carries()
    {
        Guid other = Guid.NewGuid();
        await Tenant.ChangeAsync(Contoso.Us.Environment, BotUser, new { applicationid = other });

        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.BillingVoice.Ask());

        ConnectionState.Drifted drifted = Assert.IsType<ConnectionState.Drifted>(facts.State);
        Drift.ApplicationIdChanged changed = Assert.IsType<Drift.ApplicationIdChanged>(Assert.Single(drifted.Drifts));
        Assert.Equal(other, changed.Carried.Value);
    }

    [Fact]
    public async Task A_part_that_can_not_be_read_leaves_the_others_known()
    {
        await Tenant.OrderAsync(
            new
            {
                pathContains = "solutions?",
                kind = "badGateway",
                count = 100,
            }
        );

        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.StoreLocator.Ask());

        Assert.Equal(FaultKind.Unavailable, facts.Extensions.Fault().Kind);
        Assert.IsType<ConnectionState.Connected>(facts.State);
        Assert.Single(facts.Omnichannel!.Routing.Value().Workstreams);
    }

    [Fact]
    public async Task An_Omnichannel_environment_that_fails_makes_the_state_unreadable_and_never_not_connected()
    {
        await Tenant.OrderAsync(
            new
            {
                organisation = "Contoso US Service",
                kind = "resetBefore",
                count = 100,
            }
        );

        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.StoreLocator.Ask());

        ConnectionState.Unreadable unreadable = Assert.IsType<ConnectionState.Unreadable>(facts.State);
        Assert.Contains("Contoso US Service", unreadable.Why.What);
        Assert.Equal(FaultKind.Unavailable, facts.Omnichannel!.Setup.Fault().Kind);
        Assert.Equal(FaultKind.Unavailable, facts.Omnichannel.Routing.Fault().Kind);
    }

    [Fact]
    public async Task An_environment_that_fails_while_searching_everywhere_is_just_not_found_in()
    {
        await Tenant.OrderAsync(
            new
            {
                organisation = "Contoso EU",
                kind = "resetBefore",
                count = 100,
            }
        );

        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.LegacySupport.Ask() with { SearchEverywhere = true });

        Assert.Equal(Contoso.Us.LegacySupport.BotUserId, Assert.Single(facts.BotUsers.Value()).User.Id.Value);
    }

    [Fact]
    public async Task A_home_environment_whose_users_can_not_be_read_is_unreadable_and_never_not_enabled()
    {
        await Tenant.OrderAsync(
            new
            {
                pathContains = "msdyn_owningenvironmentid",
                kind = "badGateway",
                count = 100,
            }
        );

        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.LegacySupport.Ask());

        Assert.IsType<ConnectionState.Unreadable>(facts.State);
    }

    [Fact]
    public async Task A_link_into_an_environment_that_the_caller_can_not_see_is_unreadable()
    {
        await Tenant.ChangeAsync(
            Contoso.UsService.Environment,
            $"systemusers({Contoso.UserId(Contoso.UsService.Environment, Contoso.People.Avery)})",
            new { isdisabled = true }
        );

        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.StoreLocator.Ask());

        Assert.Null(facts.Omnichannel);
        ConnectionState.Unreadable unreadable = Assert.IsType<ConnectionState.Unreadable>(facts.State);
        Assert.Contains(Contoso.UsService.Environment.EnvironmentId.ToString(), unreadable.Why.What);
    }
}
