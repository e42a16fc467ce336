using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.LocalDataverse;
using static HandoffPortal.Dataverse.Tests.ContosoNames;

namespace HandoffPortal.Dataverse.Tests.Facts;

/// <summary>The facts of each case of Contoso (product.md §8).</summary>
public sealed class ContosoFactsTests(ReadOnlyContoso contoso) : IClassFixture<ReadOnlyContoso>
{
    private SignedIn Avery => contoso.Avery;

    [Fact]
    public async Task Returns_Assistant_is_ready_and_not_enabled()
    {
        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.ReturnsAssistant.Ask());

        Assert.IsType<ConnectionState.NotEnabled>(facts.State);
        Assert.Null(facts.Record.Value());
        Assert.Null(facts.Omnichannel);
        Assert.IsType<TeamsChannel.On>(facts.Bot.TeamsChannel);
        Assert.Equal(new ApplicationId(Contoso.Us.ReturnsAssistant.RegistrationId), facts.Bot.RegisteredApplicationId);
        Assert.True(facts.Bot.Active && facts.Bot.Status.Is(BotStatus.Provisioned));
        Assert.NotNull(facts.Bot.PublishedOn);
        Assert.IsType<ApplicationIdEntry.Empty>(facts.Entry);
    }

    [Fact]
    public async Task The_three_extensions_are_found_with_the_order_of_their_installation()
    {
        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.ReturnsAssistant.Ask());

        InstalledExtension[] inOrder = [.. facts.Extensions.Value().OrderBy(extension => extension.InstalledOn)];
        Assert.Equal(
            [Extension.Telephony, Extension.Omnichannel, Extension.OmnichannelVoice],
            inOrder.Select(extension => extension.Extension)
        );
        Assert.All(inOrder, extension => Assert.NotEmpty(extension.Version));
    }

    [Fact]
    public async Task Store_Locator_is_connected_routed_and_proven()
    {
        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.StoreLocator.Ask());

        Assert.IsType<ConnectionState.Connected>(facts.State);
        Assert.Equal(Proof.Proven, facts.Record.Value()!.Record.LastRefresh!.Proof);
        OmnichannelFacts there = facts.Omnichannel!;
        Assert.Equal(UsService, there.Environment.Id);
        Assert.Equal(new OmnichannelSetup.SetUp(Voice: false), there.Setup.Value());
        ApplicationUser user = Assert.Single(there.Users.Value());
        Assert.Equal(Contoso.Us.StoreLocator.BotUserId, user.Id.Value);
        Assert.True(user.BelongsTo(facts.Bot, Us));
        Assert.True(user.HoldsDirectly(HeldRole.OmnichannelAgent));
        Assert.Equal(new DateTimeOffset(2022, 1, 20, 15, 0, 0, TimeSpan.Zero), facts.Escalated.Value());
    }

    [Fact]
    public async Task The_routing_of_Store_Locator_is_read_with_queues_members_and_conversations()
    {
        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.StoreLocator.Ask());

        Routing routing = facts.Omnichannel!.Routing.Value();
        Workstream workstream = Assert.Single(routing.Workstreams);
        Assert.Equal(Contoso.UsService.StoreLocatorWorkstream, workstream.Id);
        Assert.True(workstream.Active && workstream.Distribution.Is(WorkDistribution.Push));
        Assert.True(workstream.Channel.Is(StreamSource.LiveChat));
        Assert.Equal(Contoso.UsService.StoreLocatorBotQueue, workstream.BotQueue);
        Assert.Equal(2, routing.Queues.Length);
        HandoffQueue people = Assert.Single(routing.Queues, queue => queue.Id == Contoso.UsService.StoreLocatorQueue);
        Assert.Equal(["Robin Ellis", "Sasha Brandt"], people.Representatives.Select(member => member.Name).Order());
        QueueMember bot = Assert.Single(people.Members, member => member.IsBot);
        Assert.True(bot.Capacity > people.Representatives.Max(member => member.Capacity));
        Assert.Equal(1, routing.OpenConversations);
        Assert.Equal("Sasha Brandt", routing.LastHandOver!.Representative);
        Assert.Equal("Store questions", routing.LastHandOver.Queue);
    }

    [Fact]
    public async Task Billing_Voice_is_connected_with_voice_to_its_own_environment()
    {
        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.BillingVoice.Ask());

        Assert.True(Assert.IsType<ConnectionState.Connected>(facts.State).Voice);
        Assert.Equal(Us, facts.Omnichannel!.Environment.Id);
        Assert.Equal(new OmnichannelSetup.SetUp(Voice: true), facts.Omnichannel.Setup.Value());
        Routing routing = facts.Omnichannel.Routing.Value();
        Assert.True(Assert.Single(routing.Workstreams).IsVoice);
        Assert.Equal(2, routing.OpenConversations);
        Assert.Equal("Robin Ellis", routing.LastHandOver!.Representative);
    }

    [Fact]
    public async Task Legacy_Support_is_adopted_by_its_bot_user()
    {
        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.LegacySupport.Ask());

        ConnectionState.Adopted adopted = Assert.IsType<ConnectionState.Adopted>(facts.State);
        Assert.False(adopted.Recorded);
        Assert.Equal(Contoso.Us.LegacySupport.BotUserId, adopted.Link.BotUser.Value);
        Assert.Equal(2021, Assert.Single(facts.BotUsers.Value()).User.CreatedOn.Year);
    }

    [Fact]
    public async Task Loyalty_Concierges_Teams_channel_can_not_be_determined()
    {
        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.LoyaltyConcierge.Ask());

        Assert.True(facts.Bot.IsManaged);
        Assert.Contains("until its next import", Assert.IsType<TeamsChannel.Undetermined>(facts.Bot.TeamsChannel).Why);
        Assert.Null(facts.Bot.RegisteredApplicationId);
    }

    [Fact]
    public async Task Draft_Helper_was_never_published()
    {
        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.DraftHelper.Ask());

        Assert.Null(facts.Bot.PublishedOn);
        Assert.IsType<TeamsChannel.Off>(facts.Bot.TeamsChannel);
    }

    [Fact]
    public async Task Member_Services_has_authentication_on()
    {
        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.MemberServices.Ask());

        Assert.True(facts.Bot.Authentication.Is(BotAuthentication.CustomAzureActiveDirectory));
    }

    [Fact]
    public async Task Retouren_Assistent_is_in_Europe()
    {
        HandoffFacts facts = await Avery.ReadAsync(new(Contoso.Eu.RetourenAssistent.In(Eu), Eu));

        Assert.Equal("Europe", facts.Home.Region.Name);
        Assert.IsType<OmnichannelSetup.SetUp>(facts.Omnichannel!.Setup.Value());
    }

    [Fact]
    public async Task Sandbox_Bot_has_no_extensions_and_no_Omnichannel_and_is_read_all_the_same()
    {
        HandoffFacts facts = await Avery.ReadAsync(
            new(
                Contoso.Sandbox.SandboxBot.In(Sandbox),
                Sandbox,
                new ApplicationIdEntry.Entered(new ApplicationId(Guid.NewGuid()))
            )
        );

        Assert.IsType<ConnectionState.NotEnabled>(facts.State);
        Assert.Empty(facts.Extensions.Value());
        Assert.IsType<OmnichannelSetup.NotSetUp>(facts.Omnichannel!.Setup.Value());
        Assert.Empty(facts.Omnichannel.Users.Value());
        Assert.Equal(Routing.None, facts.Omnichannel.Routing.Value());
        Assert.Equal("Avery", facts.Omnichannel.Caller.Value().Name.Split(' ')[0]);
    }

    [Fact]
    public async Task Warranty_Bot_has_drifted()
    {
        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.WarrantyBot.Ask());

        ConnectionState.Drifted drifted = Assert.IsType<ConnectionState.Drifted>(facts.State);
        Assert.IsType<Drift.BotUserDisabled>(Assert.Single(drifted.Drifts));
    }

    [Fact]
    public async Task Parts_Finder_is_connected_and_in_no_workstream()
    {
        HandoffFacts facts = await Avery.ReadAsync(Contoso.Us.PartsFinder.Ask());

        Assert.IsType<ConnectionState.Connected>(facts.State);
        Routing routing = facts.Omnichannel!.Routing.Value();
        Assert.Empty(routing.Workstreams);
        Assert.Null(routing.LastHandOver);
        Assert.Equal(
            new ApplicationIdEntry.Entered(new ApplicationId(Contoso.Us.PartsFinder.ApplicationId)),
            facts.Entry
        );
    }
}
