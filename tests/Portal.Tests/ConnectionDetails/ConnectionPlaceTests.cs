using System.Collections.Immutable;
using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.Bots;
using HandoffPortal.Portal.Features.ConnectionDetails;
using HandoffPortal.Portal.Tests.Omnichannel;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.ConnectionDetails;

public sealed class ConnectionPlaceTests : SettingsContext
{
    private static readonly Standing Live = new Standing.Connected(Link, Voice: false, Now);

    [Fact]
    public void A_bot_stands_under_the_environment_that_it_is_connected_to()
    {
        ConnectionPlace place = Place(Service, Answer(Us, bots: Live), Answer(Service, User()));

        Assert.Equal("Store Locator", Assert.Single(place.Bots).Bot.Name);
        Assert.Empty(place.Unclaimed);
    }

    [Fact]
    public void A_bot_user_that_no_link_names_is_shown_as_such()
    {
        ApplicationUser stray = User() with { Id = new(Guid.NewGuid()), Name = "Old bot" };

        ConnectionPlace place = Place(Service, Answer(Us, bots: Live), Answer(Service, User(), stray));

        UnclaimedUser unclaimed = Assert.Single(place.Unclaimed);
        Assert.Equal("Old bot", unclaimed.User.Name);
        Assert.Contains("marked as Store Locator's", unclaimed.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void One_whose_bot_is_gone_names_the_handle_that_nobody_has()
    {
        ApplicationUser stray = User() with { Bot = User().Bot! with { Handle = "crb01_gone" } };

        Assert.Equal(
            "No bot in Contoso US has the handle crb01_gone.",
            Assert.Single(Place(Service, Answer(Us), Answer(Service, stray)).Unclaimed).Why
        );
    }

    [Fact]
    public void Before_every_environment_has_answered_nobody_is_called_unclaimed()
    {
        Fleet fleet = Fleet.Unasked.With(Answer(Service, User()));

        Assert.Empty(Assert.Single(ConnectionPlace.Of(fleet)).Unclaimed);
    }

    [Fact]
    public void A_bot_whose_environment_could_not_be_read_is_not_called_gone()
    {
        EnvironmentBots unread = Answer(Us) with { Bots = Reading.Failed<ImmutableArray<BotWithRecord>>(Trouble) };

        Assert.Equal(
            "Its bot's environment, Contoso US, could not be read.",
            Assert.Single(Place(Service, unread, Answer(Service, User())).Unclaimed).Why
        );
    }

    [Fact]
    public void The_page_lists_places_bots_and_environments_without_any()
    {
        Stand(new FakeTenant(Facts()) { All = [Answer(Us, bots: Live), Answer(Service, User()), Answer(Eu)] });

        var page = Render<ConnectionsPage>();

        page.WaitForAssertion(() =>
            Assert.Contains("No bot connects to Contoso EU, Contoso US.", page.Markup, StringComparison.Ordinal)
        );
        Assert.EndsWith("/connection-details", page.Find("tbody td a").GetAttribute("href"), StringComparison.Ordinal);
    }

    private static ConnectionPlace Place(DataverseEnvironment environment, params EnvironmentBots[] answers) =>
        ConnectionPlace.Of(new Fleet([.. answers], Complete: true)).Single(place => place.Id == environment.Id);

    private static EnvironmentBots Answer(DataverseEnvironment environment, params ApplicationUser[] users) =>
        new(
            environment,
            OfHowMany: 3,
            Reading.Of<ImmutableArray<BotWithRecord>>([]),
            Reading.Of<ImmutableArray<ApplicationUser>>([.. users]),
            Now
        );

    private static EnvironmentBots Answer(DataverseEnvironment environment, Standing bots) =>
        Answer(environment) with
        {
            Bots = Reading.Of<ImmutableArray<BotWithRecord>>([new(Bot(), Facts(bots).Record)]),
        };
}
