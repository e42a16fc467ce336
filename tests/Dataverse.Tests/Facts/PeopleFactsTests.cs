using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Permissions;
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

    [Theory]
    [InlineData("Avery", true, true)]
    [InlineData("Blair", false, true)]
    [InlineData("Casey", true, true)] // the users through the team, which counts for Dataverse
    [InlineData("Devon", false, false)]
    public async Task Dataverse_says_whether_they_may_write_the_record_and_the_users(
        string person,
        bool record,
        bool users
    )
    {
        HandoffFacts facts = await Person(person).ReadAsync(Contoso.Us.StoreLocator.Ask());

        ImmutableHashSet<Privilege> home = facts.Caller.Value().Privileges.Value();
        ImmutableHashSet<Privilege> there = facts.Omnichannel!.Caller.Value().Privileges.Value();
        Assert.Equal(record, home.Contains(Privilege.CreateVariables) && home.Contains(Privilege.WriteVariables));
        Assert.Equal(
            users ? [Privilege.CreateUsers, Privilege.WriteUsers, Privilege.EnableUsers, Privilege.AssignRoles] : [],
            there.Where(privilege => privilege >= Privilege.CreateUsers).Order()
        );
    }

    [Fact]
    public async Task People_bot_users_and_roles_come_with_their_business_unit()
    {
        HandoffFacts facts = await contoso.Avery.ReadAsync(Contoso.Us.BillingVoice.Ask());

        Caller avery = facts.Omnichannel!.Caller.Value();
        ApplicationUser botUser = Assert.Single(facts.Omnichannel.Users.Value());
        Assert.Equal("contosous", avery.Unit!.Name);
        Assert.All(avery.Roles, role => Assert.Equal(avery.Unit, role.Unit));
        Assert.Equal(avery.Unit, botUser.Unit);
        Assert.Equal(avery.Unit, Assert.Single(botUser.Roles).Unit);
    }

    [Fact]
    public async Task Privileges_that_nobody_answers_are_unknown_and_the_rest_is_read()
    {
        await contoso.Tenant.OrderAsync(
            new
            {
                kind = "StaleEtag", // the one trouble that nobody tries again
                organisation = "Contoso US",
                pathContains = "RetrieveUserPrivileges",
            }
        );

        HandoffFacts facts = await contoso.Avery.ReadAsync(Contoso.Us.StoreLocator.Ask());

        Assert.Contains("the privileges of Contoso US", facts.Caller.Value().Privileges.Fault().What);
        Assert.True(facts.Caller.Value().HoldsDirectly(HeldRole.OmnichannelAdministrator));
        Assert.IsType<ConnectionState.Connected>(facts.State);
    }

    private SignedIn Person(string name) =>
        name switch
        {
            "Avery" => contoso.Avery,
            "Blair" => contoso.Blair,
            "Casey" => contoso.Casey,
            _ => contoso.Devon,
        };
}
