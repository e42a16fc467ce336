using System.Text.Json.Nodes;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>Functions, actions and metadata: dataverse-facts.md §3, §6 and §15.</summary>
public sealed class FunctionTests(RunningDataverse dataverse) : IClassFixture<RunningDataverse>
{
    [Theory]
    [InlineData("WhoAmI")]
    [InlineData("WhoAmI()")]
    public async Task Who_am_i_answers_with_and_without_parentheses(string address)
    {
        Answer answer = await dataverse.GetAsync(address, "Blair");

        Assert.Equal(Contoso.UserId(Contoso.Us.Environment, Contoso.People.Blair), (Guid)answer.Json["UserId"]!);
        Assert.Equal(Contoso.Us.Environment.OrganisationId, (Guid)answer.Json["OrganizationId"]!);
        Assert.NotEqual(Guid.Empty, (Guid)answer.Json["BusinessUnitId"]!);
    }

    [Fact]
    public async Task The_current_organisation_tells_its_region_and_environment()
    {
        Answer answer = await dataverse.GetAsync(
            "RetrieveCurrentOrganization(AccessType=Microsoft.Dynamics.CRM.EndpointAccessType'Default')",
            at: dataverse.Eu
        );

        Assert.Equal("EMEA", (string)answer.Json["Detail"]!["Geo"]!);
        Assert.Equal(Contoso.Eu.Environment.EnvironmentId, (Guid)answer.Json["Detail"]!["EnvironmentId"]!);
    }

    [Theory]
    [InlineData("RetrieveSetting(SettingName='msdyn_IsCCaaSProvisioned')")]
    [InlineData("RetrieveSetting(SettingName=@name)?@name='msdyn_IsCCaaSProvisioned'")]
    public async Task A_setting_says_whether_omnichannel_is_set_up(string address)
    {
        Assert.Equal("True", (string)(await dataverse.GetAsync(address)).Json["SettingDetail"]!["Value"]!);
        Assert.Equal(
            "False",
            (string)(await dataverse.GetAsync(address, at: dataverse.Sandbox)).Json["SettingDetail"]!["Value"]!
        );
    }

    [Fact]
    public async Task Publishing_a_bot_sets_when_and_by_whom_and_keeps_the_rest_of_its_status()
    {
        string bot = $"bots({Contoso.Us.DraftHelper.BotId})";
        Answer answer = await dataverse.SendAsync(
            "POST",
            dataverse.Us,
            $"{bot}/Microsoft.Dynamics.CRM.PvaPublish",
            new { },
            "Casey"
        );
        Answer after = await dataverse.GetAsync(bot);
        JsonNode status = JsonNode.Parse((string)after.Json["synchronizationstatus"]!)!;

        Assert.Equal(200, answer.Status);
        Assert.NotNull(after.Json["publishedon"]);
        Assert.Equal(
            Contoso.UserId(Contoso.Us.Environment, Contoso.People.Casey),
            (Guid)after.Json["_publishedby_value"]!
        );
        Assert.Equal("Succeeded", (string)status["lastFinishedPublishOperation"]!["status"]!);
        Assert.Equal("Provisioned", (string)status["currentSynchronizationState"]!["provisioningStatus"]!);
    }

    [Fact]
    public async Task Metadata_knows_a_table_and_its_columns_by_logical_name()
    {
        Answer table = await dataverse.GetAsync(
            "EntityDefinitions(LogicalName='systemuser')?$select=LogicalName,EntitySetName,PrimaryIdAttribute"
        );
        Answer columns = await dataverse.GetAsync(
            "EntityDefinitions(LogicalName='systemuser')/Attributes?$select=LogicalName"
        );
        Answer one = await dataverse.GetAsync(
            "EntityDefinitions(LogicalName='systemuser')/Attributes?$select=LogicalName,AttributeType&$filter=LogicalName eq 'businessunitid'"
        );

        Assert.Equal("systemusers", (string)table.Json["EntitySetName"]!);
        Assert.Contains("msdyn_agentType", columns.Texts("LogicalName"));
        Assert.Equal("Lookup", (string)Assert.Single(one.Rows)["AttributeType"]!);
    }

    [Fact]
    public async Task Without_omnichannel_its_tables_and_columns_do_not_exist()
    {
        Answer table = await dataverse.GetAsync(
            "EntityDefinitions(LogicalName='msdyn_liveworkstream')",
            at: dataverse.Sandbox
        );
        Answer set = await dataverse.GetAsync("msdyn_liveworkstreams", at: dataverse.Sandbox);
        Answer column = await dataverse.GetAsync("systemusers?$select=msdyn_botapplicationid", at: dataverse.Sandbox);
        Answer columns = await dataverse.GetAsync(
            "EntityDefinitions(LogicalName='systemuser')/Attributes?$select=LogicalName",
            at: dataverse.Sandbox
        );
        Answer users = await dataverse.GetAsync("systemusers", at: dataverse.Sandbox);
        Answer metadata = await dataverse.GetAsync("$metadata", at: dataverse.Sandbox);

        Assert.Equal([404, 404, 400], new[] { table, set, column }.Select(answer => answer.Status));
        Assert.DoesNotContain(
            columns.Texts("LogicalName"),
            name => name.StartsWith("msdyn_", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("msdyn_", users.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"msdyn_", metadata.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_metadata_document_describes_the_tables_in_dataverses_namespace()
    {
        Answer answer = await dataverse.GetAsync("$metadata");

        Assert.StartsWith("application/xml", answer.ContentType, StringComparison.Ordinal);
        Assert.Contains("Namespace=\"Microsoft.Dynamics.CRM\"", answer.Text, StringComparison.Ordinal);
        Assert.Contains("EntityType Name=\"msdyn_liveworkstream\"", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_root_lists_the_sets()
    {
        Answer answer = await dataverse.GetAsync("");

        Assert.Contains("bots", answer.Texts("name"));
    }
}
