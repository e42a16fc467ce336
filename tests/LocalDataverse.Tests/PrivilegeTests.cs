using System.Text.Json.Nodes;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>Who may do what: roles of product.md §8, 403 of dataverse-facts.md §15.</summary>
public sealed class PrivilegeTests(RunningDataverse dataverse) : IClassFixture<RunningDataverse>
{
    [Theory]
    [InlineData("Avery", "bots", 200)]
    [InlineData("Avery", "conversationtranscripts", 200)]
    [InlineData("Avery", "msdyn_liveworkstreams", 200)]
    [InlineData("Blair", "bots", 200)]
    [InlineData("Blair", "environmentvariablevalues", 200)]
    [InlineData("Blair", "conversationtranscripts", 403)]
    [InlineData("Casey", "bots", 200)]
    [InlineData("Casey", "msdyn_liveworkstreams", 200)]
    [InlineData("Casey", "conversationtranscripts", 403)]
    [InlineData("Devon", "bots", 200)]
    [InlineData("Devon", "systemusers", 200)]
    [InlineData("Devon", "msdyn_ocliveworkitems", 200)]
    [InlineData("Devon", "conversationtranscripts", 403)]
    public async Task Reading_needs_a_role_that_reads_the_table(string person, string set, int status)
    {
        Assert.Equal(status, (await dataverse.GetAsync($"{set}?$top=1", person)).Status);
    }

    [Theory]
    [InlineData("Avery", 204)]
    [InlineData("Blair", 403)]
    [InlineData("Casey", 204)]
    [InlineData("Devon", 403)]
    public async Task Changing_a_bot_needs_a_bot_author(string person, int status)
    {
        string address = $"bots({Contoso.Us.DraftHelper.BotId})";

        Assert.Equal(
            status,
            (await dataverse.SendAsync("PATCH", dataverse.Us, address, new { iconbase64 = person }, person)).Status
        );
    }

    [Theory]
    [InlineData("Avery", 204)]
    [InlineData("Blair", 204)]
    [InlineData("Casey", 204)] // through the team
    [InlineData("Devon", 403)]
    public async Task Changing_a_bot_user_needs_an_omnichannel_administrator_direct_or_through_a_team(
        string person,
        int status
    )
    {
        string address = $"systemusers({Contoso.Us.LegacySupport.BotUserId})";

        Assert.Equal(
            status,
            (await dataverse.SendAsync("PATCH", dataverse.Us, address, new { title = person }, person)).Status
        );
    }

    [Fact]
    public async Task Omnichannel_administrators_of_other_environments_have_no_say_in_the_sandbox()
    {
        Answer answer = await dataverse.SendAsync(
            "POST",
            dataverse.Sandbox,
            "systemusers",
            new JsonObject
            {
                ["applicationid"] = Guid.NewGuid(),
                ["businessunitid@odata.bind"] = "/businessunits(b0000000-c047-4050-8000-000000000004)",
            }
        );

        Assert.Equal((403, "0x80040220"), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task A_refusal_names_the_privilege_and_the_user()
    {
        Answer answer = await dataverse.GetAsync("conversationtranscripts", "Devon");

        Assert.Equal("0x80040220", answer.ErrorCode);
        Assert.Contains("prvReadconversationtranscript", answer.ErrorMessage, StringComparison.Ordinal);
        Assert.Contains(
            Contoso.UserId(Contoso.Us.Environment, Contoso.People.Devon).ToString("D"),
            answer.ErrorMessage,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("bots?$expand=bot_conversationtranscript")]
    [InlineData("bots?$filter=bot_conversationtranscript/any()")]
    [InlineData("bots(b0700000-c047-4050-8000-000000000002)/bot_conversationtranscript")]
    public async Task No_way_around_leads_to_a_table_that_may_not_be_read(string address)
    {
        Assert.Equal(403, (await dataverse.GetAsync(address, "Devon")).Status);
    }

    [Fact]
    public async Task A_disabled_user_can_do_nothing_and_no_longer_finds_the_environment()
    {
        Guid blair = Contoso.UserId(Contoso.Eu.Environment, Contoso.People.Blair);
        await dataverse.SendAsync("PATCH", dataverse.Eu, $"systemusers({blair})", new { isdisabled = true });
        Answer answer = await dataverse.GetAsync("WhoAmI", "Blair", dataverse.Eu);
        Answer instances = await dataverse.DiscoverAsync(await dataverse.TokenAsync("Blair"));

        Assert.Equal((403, "0x80040225"), (answer.Status, answer.ErrorCode));
        Assert.DoesNotContain("Contoso EU", instances.Texts("FriendlyName"));
    }

    [Theory]
    [InlineData("Avery", "prvCreateEnvironmentVariableDefinition prvWriteEnvironmentVariableDefinition prvWritebot")]
    [InlineData("Avery", "prvCreateUser prvWriteUser prvDisableUser prvAssignRole prvReadconversationtranscript")]
    [InlineData("Blair", "prvReadbot prvReadEnvironmentVariableDefinition prvCreateUser prvWriteUser prvAssignRole")]
    [InlineData("Casey", "prvWritebot prvWriteEnvironmentVariableDefinition prvWriteUser")] // the last through the team
    [InlineData("Devon", "prvReadbot prvReadUser")]
    public async Task A_users_privileges_are_those_of_all_its_roles(string person, string privileges)
    {
        string[] held = await PrivilegesOfAsync(person);

        Assert.All(privileges.Split(' '), name => Assert.Contains(name, held, StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Blair", "prvWriteEnvironmentVariableDefinition prvWritebot prvDeleteUser")]
    [InlineData("Casey", "prvReadconversationtranscript")]
    [InlineData("Devon", "prvWriteUser prvDisableUser prvAssignRole prvCreateEnvironmentVariableDefinition")]
    public async Task Privileges_that_no_role_gives_are_not_among_them(string person, string privileges)
    {
        string[] held = await PrivilegesOfAsync(person);

        Assert.All(privileges.Split(' '), name => Assert.DoesNotContain(name, held, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_values_of_environment_variables_have_no_privileges_of_their_own() =>
        Assert.DoesNotContain(
            await PrivilegesOfAsync("Avery"),
            name => name.Contains("EnvironmentVariableValue", StringComparison.OrdinalIgnoreCase)
        );

    [Fact]
    public async Task Privileges_are_answered_as_dataverse_documents_them()
    {
        Guid avery = Contoso.UserId(Contoso.Us.Environment, Contoso.People.Avery);
        Answer plain = await dataverse.GetAsync(
            $"systemusers({avery})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges",
            "Avery"
        );
        Answer called = await dataverse.GetAsync(
            $"systemusers({avery})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges()",
            "Devon"
        );
        Answer missing = await dataverse.GetAsync(
            $"systemusers({Guid.NewGuid()})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges()"
        );

        JsonNode first = plain.Json["RolePrivileges"]![0]!;
        Assert.Equal("Global", (string)first["Depth"]!);
        Assert.NotEqual(Guid.Empty, (Guid)first["PrivilegeId"]!);
        Assert.NotEqual(Guid.Empty, (Guid)first["BusinessUnitId"]!);
        Assert.EndsWith("RetrieveUserPrivilegesResponse", (string)plain.Json["@odata.context"]!);
        Assert.Equal(plain.Json["RolePrivileges"]!.ToJsonString(), called.Json["RolePrivileges"]!.ToJsonString());
        Assert.Equal((404, "0x80040217"), (missing.Status, missing.ErrorCode));
    }

    private async Task<string[]> PrivilegesOfAsync(string person)
    {
        Guid user = (Guid)(await dataverse.GetAsync("WhoAmI", person)).Json["UserId"]!;
        Answer answer = await dataverse.GetAsync(
            $"systemusers({user})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges",
            person
        );
        return [.. answer.Json["RolePrivileges"]!.AsArray().Select(privilege => (string)privilege!["PrivilegeName"]!)];
    }
}
