using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.LocalDataverse;
using HandoffPortal.TestKit;
using static HandoffPortal.Dataverse.Tests.ContosoNames;

namespace HandoffPortal.Dataverse.Tests;

/// <summary>The facts of each case of Contoso (product.md §8).</summary>
public sealed class FactsTests : IAsyncLifetime
{
    private LocalTenant _tenant = null!;
    private SignedIn _avery = null!;

    public async Task InitializeAsync()
    {
        _tenant = await LocalTenant.StartAsync();
        _avery = await SignedIn.ToAsync(_tenant);
    }

    public async Task DisposeAsync()
    {
        await _avery.DisposeAsync();
        await _tenant.DisposeAsync();
    }

    [Fact]
    public async Task Store_Locator_is_connected_routed_and_proven()
    {
        HandoffFacts facts = await _avery.ReadAsync(Contoso.Us.StoreLocator.Ask());

        Assert.IsType<ConnectionState.Connected>(facts.State);
        OmnichannelFacts there = facts.Omnichannel!;
        Assert.Equal(UsService, there.Environment.Id);
        Assert.Equal(new OmnichannelSetup.SetUp(Voice: false), there.Setup.Value());
        ApplicationUser user = Assert.Single(there.Users.Value());
        Assert.Equal(Contoso.Us.StoreLocator.BotUserId, user.Id.Value);
        Assert.True(user.HoldsDirectly(HeldRole.OmnichannelAgent));
        Routing routing = there.Routing.Value();
        Workstream workstream = Assert.Single(routing.Workstreams);
        Assert.Equal(Contoso.UsService.StoreLocatorWorkstream, workstream.Id);
        Assert.True(workstream.Active && workstream.Distribution.Is(WorkDistribution.Push));
        HandoffQueue human = Assert.Single(routing.Queues, queue => queue.Id == Contoso.UsService.StoreLocatorQueue);
        Assert.NotEmpty(human.Representatives);
        Assert.Contains(human.Members, member => member.IsBot);
        Assert.True(routing.OpenConversations > 0);
        Assert.NotNull(routing.LastHandOver);
        Assert.NotNull(facts.Escalated.Value());
        Assert.Equal(3, facts.Extensions.Value().Length);
    }
}
