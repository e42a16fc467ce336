using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.LocalDataverse;
using static HandoffPortal.Dataverse.Tests.ContosoNames;

namespace HandoffPortal.Dataverse.Tests.Facts;

/// <summary>How many requests a reading costs: two to each of the two environments at most (house.md, "One read"). Casey is in a team, which costs most.</summary>
public sealed class BudgetTests(ReadOnlyContoso contoso) : IClassFixture<ReadOnlyContoso>
{
    [Fact]
    public async Task A_bot_connected_elsewhere_costs_two_requests_to_each_environment()
    {
        Assert.Equal((2, 2), await CountAsync(Contoso.Us.StoreLocator.Ask(), Contoso.UsService.Environment));
    }

    [Fact]
    public async Task A_bot_connected_at_home_costs_three_requests()
    {
        Assert.Equal((3, 0), await CountAsync(Contoso.Us.BillingVoice.Ask(), Contoso.Eu.Environment));
    }

    [Fact]
    public async Task A_bot_without_a_connection_costs_two()
    {
        Assert.InRange((await CountAsync(Contoso.Us.ReturnsAssistant.Ask(), Contoso.Eu.Environment)).Home, 1, 2);
    }

    [Fact]
    public async Task Choosing_the_home_environment_costs_two()
    {
        FactsQuestion question = Contoso.Us.GiftCards.Ask(Us, Contoso.Us.GiftCards.ApplicationId);

        Assert.InRange((await CountAsync(question, Contoso.Eu.Environment)).Home, 1, 2);
    }

    [Fact]
    public async Task Choosing_another_environment_costs_two_requests_to_each_at_most()
    {
        FactsQuestion question = Contoso.Us.StoreLocator.Ask(UsService, Contoso.Us.StoreLocator.ApplicationId);

        (int home, int there) = await CountAsync(question, Contoso.UsService.Environment);

        Assert.InRange(home, 1, 2);
        Assert.InRange(there, 1, 2);
    }

    [Fact]
    public async Task Searching_everywhere_costs_one_more_request_to_each_other_environment()
    {
        FactsQuestion question = Contoso.Us.StoreLocator.Ask() with { SearchEverywhere = true };

        Assert.Equal((2, 1), await CountAsync(question, Contoso.Eu.Environment));
        Assert.Equal((2, 2), await CountAsync(question, Contoso.UsService.Environment));
    }

    [Fact]
    public async Task All_bots_cost_one_request_to_each_environment()
    {
        await contoso.Tenant.ForgetRequestsAsync();

        int answered = 0;
        await foreach (var _ in contoso.Avery.Facts.ReadAllAsync(default))
        {
            answered++;
        }

        Assert.Equal(4, answered);
        Assert.Equal(1, await contoso.Tenant.RequestsAsync(Contoso.Us.Environment));
        Assert.Equal(1, await contoso.Tenant.RequestsAsync(Contoso.UsService.Environment));
        Assert.Equal(1, await contoso.Tenant.RequestsAsync(Contoso.Eu.Environment));
        Assert.Equal(1, await contoso.Tenant.RequestsAsync(Contoso.Sandbox.Environment));
    }

    [Fact]
    public async Task The_environment_picker_costs_one_request_to_each_environment()
    {
        await contoso.Tenant.ForgetRequestsAsync();

        EnvironmentChoice[] choices = [.. (await contoso.Avery.Environments.ListWithSetupAsync(default)).Value()];

        Assert.Equal(4, choices.Length);
        Assert.Equal(1, await contoso.Tenant.RequestsAsync(Contoso.Us.Environment));
        Assert.Equal(1, await contoso.Tenant.RequestsAsync(Contoso.Sandbox.Environment));
    }

    [Fact]
    public async Task The_secret_keys_of_bots_are_never_asked_for()
    {
        await CountAsync(Contoso.Us.StoreLocator.Ask() with { SearchEverywhere = true }, Contoso.Eu.Environment);
        await foreach (var _ in contoso.Avery.Facts.ReadAllAsync(default)) { }

        string requests = await contoso.Tenant.RequestsTextAsync();

        Assert.Contains("msdyn_bothandle", requests);
        Assert.DoesNotContain("secret", requests, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<(int Home, int There)> CountAsync(FactsQuestion question, Contoso.EnvironmentIds there)
    {
        await contoso.Tenant.ForgetRequestsAsync();
        await contoso.Casey.ReadAsync(question);
        return (await contoso.Tenant.RequestsAsync(Contoso.Us.Environment), await contoso.Tenant.RequestsAsync(there));
    }
}
