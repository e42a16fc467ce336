using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.LocalDataverse;

namespace HandoffPortal.Dataverse.Tests.Facts;

/// <summary>Who asks, and what they may read (product.md §8, dataverse-facts.md §7).</summary>
public sealed class PeopleFactsTests(ReadOnlyContoso contoso) : IClassFixture<ReadOnlyContoso>
{
    [Fact]
    public async Task Avery_holds_Omnichannel_administrator_directly_in_both_environments()
    {
        HandoffFacts facts = await contoso.Avery.ReadAsync(Contoso.Us.StoreLocator.Ask());

        Assert.True(facts.Caller.Value().HoldsDirectly(HeldRole.OmnichannelAdministrator));
        Assert.True(facts.Omnichannel!.Caller.Value().HoldsDirectly(HeldRole.OmnichannelAdministrator));
    }

    [Fact]
    public async Task Casey_holds_it_only_through_a_team_which_is_named()
    {
        HandoffFacts facts = await contoso.Casey.ReadAsync(Contoso.Us.BillingVoice.Ask());

        Caller casey = facts.Omnichannel!.Caller.Value();
        Assert.False(casey.HoldsDirectly(HeldRole.OmnichannelAdministrator));
        Assert.Equal("Omnichannel operations", casey.TeamThatGives(HeldRole.OmnichannelAdministrator));
    }

    [Fact]
    public async Task Devon_reads_everything_but_the_transcripts()
    {
        HandoffFacts facts = await contoso.Devon.ReadAsync(Contoso.Us.StoreLocator.Ask());

        Assert.IsType<ConnectionState.Connected>(facts.State);
        Assert.Single(facts.Omnichannel!.Routing.Value().Workstreams);
        Fault fault = facts.Escalated.Fault();
        Assert.Equal(FaultKind.Forbidden, fault.Kind);
        Assert.Contains("conversation transcripts of Contoso US", fault.What);
        Assert.Contains("prvReadconversationtranscript", fault.What, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Blair_without_a_bot_role_reads_the_bots_too()
    {
        HandoffFacts facts = await contoso.Blair.ReadAsync(Contoso.Us.BillingVoice.Ask());

        Assert.IsType<ConnectionState.Connected>(facts.State);
        Assert.Equal(FaultKind.Forbidden, facts.Escalated.Fault().Kind);
    }
}
