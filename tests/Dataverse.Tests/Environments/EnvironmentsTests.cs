using HandoffPortal.Domain;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Ports;
using HandoffPortal.TestKit;

namespace HandoffPortal.Dataverse.Tests.Environments;

/// <summary>Discovery, and whether Omnichannel is set up (dataverse-facts.md §6, §8).</summary>
public sealed class EnvironmentsTests : OnFreshContoso
{
    [Fact]
    public async Task Environments_come_by_name_with_region_and_addresses()
    {
        DataverseEnvironment[] list = [.. (await Avery.Environments.ListAsync(default)).Value()];

        Assert.Equal(
            ["Contoso EU", "Contoso Sandbox", "Contoso US", "Contoso US Service"],
            list.Select(environment => environment.Name)
        );
        Assert.Equal("Europe", list[0].Region.Name);
        Assert.All(list, environment => Assert.True(environment.ApiUrl.IsLoopback && environment.Url.IsLoopback));
    }

    [Fact]
    public async Task The_picker_says_where_Omnichannel_is_set_up()
    {
        Dictionary<string, OmnichannelSetup> setup = (await Avery.Environments.ListWithSetupAsync(default))
            .Value()
            .ToDictionary(choice => choice.Environment.Name, choice => choice.Setup.Value());

        Assert.Equal(new OmnichannelSetup.SetUp(Voice: true), setup["Contoso US"]);
        Assert.Equal(new OmnichannelSetup.SetUp(Voice: false), setup["Contoso US Service"]);
        Assert.Equal(new OmnichannelSetup.NotSetUp(), setup["Contoso Sandbox"]);
    }

    [Fact]
    public async Task An_environment_that_can_not_be_read_stays_in_the_picker_and_says_why()
    {
        await Tenant.OrderAsync(
            new
            {
                organisation = "Contoso EU",
                kind = "badGateway",
                count = 100,
            }
        );

        EnvironmentChoice[] choices = [.. (await Avery.Environments.ListWithSetupAsync(default)).Value()];

        Fault fault = Assert.Single(choices, choice => choice.Environment.Name == "Contoso EU").Setup.Fault();
        Assert.Equal(FaultKind.Unavailable, fault.Kind);
        Assert.Contains("Contoso EU", fault.What);
    }

    [Fact]
    public async Task Without_discovery_nothing_is_listed_and_the_fault_says_so()
    {
        await using SignedIn lost = await SignedIn.ToAsync(Tenant, "Avery", ("DiscoveryAddress", "http://127.0.0.1:9"));

        Fault fault = (await lost.Environments.ListAsync(default)).Fault();

        Assert.Equal(FaultKind.Unavailable, fault.Kind);
        Assert.Contains("discovery service can't be reached", fault.What);
        FaultException thrown = await Assert.ThrowsAsync<FaultException>(async () =>
        {
            await foreach (EnvironmentBots _ in lost.Facts.ReadAllAsync(default)) { }
        });
        Assert.Equal(fault, thrown.Fault);
    }
}
