using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.LocalDataverse;
using static HandoffPortal.Dataverse.Tests.ContosoNames;

namespace HandoffPortal.Dataverse.Tests.Facts;

/// <summary>What a question asks for beside the bot: another environment, an application ID, every environment.</summary>
public sealed class QuestionFactsTests(ReadOnlyContoso contoso) : IClassFixture<ReadOnlyContoso>
{
    private SignedIn Avery => contoso.Avery;

    [Fact]
    public async Task Gift_Cards_application_ID_is_found_on_Parts_Finders_bot_user()
    {
        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.GiftCards.Ask(Us, Contoso.Us.GiftCards.ApplicationId));

        Assert.IsType<TeamsChannel.Off>(facts.Bot.TeamsChannel);
        ApplicationUser holder = Assert.Single(facts.Omnichannel!.Users.Value());
        Assert.Equal("Parts Finder", holder.Name);
        Assert.Equal(Contoso.Us.PartsFinder.SchemaName, holder.Bot!.Handle);
        Assert.NotEmpty(holder.CreatedBy);
        Assert.Equal(Routing.None, facts.Omnichannel.Routing.Value());
    }

    [Fact]
    public async Task A_plain_application_user_has_no_bot_columns()
    {
        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.GiftCards.Ask(Us, Contoso.Us.IntegrationApplicationId));

        ApplicationUser holder = Assert.Single(facts.Omnichannel!.Users.Value());
        Assert.Equal("Contoso Integration", holder.Name);
        Assert.Null(holder.Bot);
        Assert.False(holder.Deleted);
    }

    [Fact]
    public async Task A_deleted_user_still_holds_its_application_ID()
    {
        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.GiftCards.Ask(Us, Contoso.Us.RetiredApplicationId));

        Assert.True(Assert.Single(facts.Omnichannel!.Users.Value()).Deleted);
    }

    [Fact]
    public async Task A_link_elsewhere_than_the_chosen_environment_is_still_looked_at()
    {
        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.StoreLocator.Ask(Eu));

        Assert.Equal(Eu, facts.Omnichannel!.Environment.Id);
        Assert.IsType<ConnectionState.Connected>(facts.State);
        Assert.Contains(facts.BotUsers.Value(), found => found.Environment == UsService);
    }

    [Fact]
    public async Task Searching_everywhere_finds_a_bot_user_in_another_environment()
    {
        FactsQuestion everywhere = Contoso.Us.StoreLocator.Ask() with { SearchEverywhere = true };

        HandoffFacts facts = await Avery.ReadAsync(everywhere);

        FoundUser found = Assert.Single(facts.BotUsers.Value());
        Assert.Equal(UsService, found.Environment);
    }

    [Fact]
    public async Task A_bot_that_does_not_exist_is_not_found()
    {
        Fault fault = (
            await Avery.Facts.ReadAsync(new(new BotReference(Us, new BotId(Guid.NewGuid()))), default)
        ).Fault();

        Assert.Equal(FaultKind.NotFound, fault.Kind);
        Assert.Contains("bots of Contoso US", fault.What);
    }

    [Fact]
    public async Task An_environment_that_does_not_exist_is_not_found()
    {
        EnvironmentId nowhere = EnvironmentId.Parse("nowhere");

        Fault home = (await Avery.Facts.ReadAsync(new(Contoso.Us.StoreLocator.In(nowhere)), default)).Fault();
        Fault chosen = (await Avery.Facts.ReadAsync(Contoso.Us.StoreLocator.Ask(nowhere), default)).Fault();

        Assert.Equal(FaultKind.NotFound, home.Kind);
        Assert.Contains("nowhere", chosen.What);
    }
}
