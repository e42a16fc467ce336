using System.Text.Json.Nodes;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>Associating rows through <c>$ref</c>: dataverse-facts.md §15.</summary>
public sealed class AssociationTests(RunningDataverse dataverse) : IClassFixture<RunningDataverse>
{
    private static readonly string BotUser = $"systemusers({Contoso.Us.PartsFinder.BotUserId})";
    private static readonly string Administrator = $"roles({Contoso.Roles.OmnichannelSupervisor})";

    [Fact]
    public async Task A_role_is_given_once_refused_twice_and_taken_back()
    {
        Answer given = await ReferAsync("POST", $"{BotUser}/systemuserroles_association/$ref", Administrator);
        Answer twice = await ReferAsync("POST", $"{BotUser}/systemuserroles_association/$ref", Administrator);
        Answer roles = await dataverse.GetAsync($"{BotUser}/systemuserroles_association?$select=name&$orderby=name");
        Answer taken = await dataverse.SendAsync(
            "DELETE",
            dataverse.Us,
            $"{BotUser}/systemuserroles_association({Contoso.Roles.OmnichannelSupervisor})/$ref"
        );
        Answer after = await dataverse.GetAsync($"{BotUser}/systemuserroles_association/$ref");

        Assert.Equal([204, 412, 204], [given.Status, twice.Status, taken.Status]);
        Assert.Equal("0x80040237", twice.ErrorCode);
        Assert.Equal(["Omnichannel agent", "Omnichannel supervisor"], roles.Texts("name"));
        Assert.Equal(
            [$"{dataverse.Us}api/data/v9.2/roles({Contoso.Roles.OmnichannelAgent})"],
            after.Texts("@odata.id")
        );
    }

    [Fact]
    public async Task A_queue_takes_members_from_its_own_side_and_the_intersect_table_shows_them()
    {
        string queue = $"queues({Contoso.Us.BillingQueue})";
        Answer added = await ReferAsync("POST", $"{queue}/queuemembership_association/$ref", BotUser);
        Answer links = await dataverse.GetAsync(
            $"queuememberships?$filter=queueid eq {Contoso.Us.BillingQueue} and systemuserid eq {Contoso.Us.PartsFinder.BotUserId}"
        );

        Assert.Equal(204, added.Status);
        Assert.Single(links.Rows);
    }

    [Fact]
    public async Task A_lookup_is_set_and_emptied()
    {
        string workstream = $"msdyn_liveworkstreams({Contoso.Us.LegacyWorkstream})";
        Answer set = await ReferAsync(
            "PUT",
            $"{workstream}/msdyn_bot_queue/$ref",
            $"queues({Contoso.Us.BillingQueue})"
        );
        Answer row = await dataverse.GetAsync($"{workstream}?$select=_msdyn_bot_queue_value");
        Answer emptied = await dataverse.SendAsync("DELETE", dataverse.Us, $"{workstream}/msdyn_bot_queue/$ref");
        Answer bound = await dataverse.SendAsync(
            "PATCH",
            dataverse.Us,
            workstream,
            new JsonObject { ["msdyn_bot_queue@odata.bind"] = null }
        );
        Answer after = await dataverse.GetAsync($"{workstream}?$select=_msdyn_bot_queue_value");

        Assert.Equal([204, 204, 204], [set.Status, emptied.Status, bound.Status]);
        Assert.Equal(Contoso.Us.BillingQueue, (Guid)row.Json["_msdyn_bot_queue_value"]!);
        Assert.Null(after.Json["_msdyn_bot_queue_value"]);
    }

    [Fact]
    public async Task A_row_that_is_not_there_can_not_be_associated()
    {
        Answer noTarget = await ReferAsync(
            "POST",
            $"{BotUser}/systemuserroles_association/$ref",
            $"roles({Guid.NewGuid()})"
        );
        Answer noSource = await ReferAsync(
            "POST",
            $"systemusers({Guid.NewGuid()})/systemuserroles_association/$ref",
            Administrator
        );
        Answer wrongTable = await ReferAsync(
            "POST",
            $"{BotUser}/systemuserroles_association/$ref",
            $"queues({Contoso.Us.BillingQueue})"
        );

        Assert.Equal([404, 404, 400], [noTarget.Status, noSource.Status, wrongTable.Status]);
    }

    [Fact]
    public async Task Taking_back_what_was_not_given_changes_nothing()
    {
        Answer answer = await dataverse.SendAsync(
            "DELETE",
            dataverse.Us,
            $"{BotUser}/systemuserroles_association({Contoso.Roles.SystemCustomizer})/$ref"
        );

        Assert.Equal(204, answer.Status);
    }

    private Task<Answer> ReferAsync(string method, string address, string target) =>
        dataverse.SendAsync(
            method,
            dataverse.Us,
            address,
            new JsonObject { ["@odata.id"] = $"{dataverse.Us}api/data/v9.2/{target}" }
        );
}
