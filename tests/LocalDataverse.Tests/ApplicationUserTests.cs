using System.Text.Json.Nodes;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>The life of an application user: dataverse-facts.md §1.</summary>
public sealed class ApplicationUserTests(RunningDataverse dataverse) : IClassFixture<RunningDataverse>
{
    private readonly Guid _id = Guid.NewGuid();
    private readonly Guid _application = Guid.NewGuid();

    private static string UnitAddress => "/businessunits(b0000000-c047-4050-8000-000000000001)";

    [Fact]
    public async Task The_server_fills_in_names_and_addresses()
    {
        Answer created = await CreateAsync("Fresh Bot");
        Answer renamed = await PatchAsync(new { firstname = "Very" });

        Assert.Equal(201, created.Status);
        Assert.Equal("Fresh Bot", (string)created.Json["fullname"]!);
        Assert.NotEmpty((string)created.Json["domainname"]!);
        Assert.NotEmpty((string)created.Json["internalemailaddress"]!);
        Assert.False((bool)created.Json["isdisabled"]!);
        Assert.Equal("Very Fresh Bot", (string)renamed.Json["fullname"]!);
    }

    [Fact]
    public async Task A_user_of_flesh_and_blood_brings_its_own()
    {
        Answer answer = await dataverse.SendAsync(
            "POST",
            dataverse.Us,
            "systemusers",
            new JsonObject { ["lastname"] = "Somebody", ["businessunitid@odata.bind"] = UnitAddress }
        );

        Assert.Equal((400, "0x80040203"), (answer.Status, answer.ErrorCode));
    }

    [Fact]
    public async Task It_is_disabled_and_enabled_by_a_patch_that_may_repeat_its_application_id()
    {
        await CreateAsync("Switched Bot");
        Answer disabled = await PatchAsync(new { isdisabled = true, applicationid = _application });
        Answer enabled = await PatchAsync(new { isdisabled = false, applicationid = _application });

        Assert.True((bool)disabled.Json["isdisabled"]!);
        Assert.False((bool)enabled.Json["isdisabled"]!);
    }

    [Fact]
    public async Task It_is_deleted_softly_first_only_when_disabled_and_then_for_good()
    {
        await CreateAsync("Doomed Bot");
        Answer noPrivilege = await DeleteAsync();
        Guid avery = Contoso.UserId(Contoso.Us.Environment, Contoso.People.Avery);
        await dataverse.SendAsync(
            "POST",
            dataverse.Us,
            $"systemusers({avery})/systemuserroles_association/$ref",
            new JsonObject { ["@odata.id"] = $"roles({Contoso.Roles.SystemAdministrator})" }
        );
        Answer enabled = await DeleteAsync();
        await PatchAsync(new { isdisabled = true });
        Answer soft = await DeleteAsync();
        Answer row = await dataverse.GetAsync($"systemusers({_id})");
        Answer hard = await DeleteAsync();
        Answer gone = await dataverse.GetAsync($"systemusers({_id})");

        Answer[] answers = [noPrivilege, enabled, soft, hard, gone];
        Assert.Equal([403, 400, 204, 204, 404], answers.Select(answer => answer.Status));
        Assert.Equal(1, (int)row.Json["deletedstate"]!);
    }

    private Task<Answer> CreateAsync(string name) =>
        dataverse.SendAsync(
            "POST",
            dataverse.Us,
            "systemusers",
            new JsonObject
            {
                ["systemuserid"] = _id,
                ["applicationid"] = _application,
                ["lastname"] = name,
                ["accessmode"] = 4,
                ["businessunitid@odata.bind"] = UnitAddress,
            },
            headers: ("Prefer", "return=representation")
        );

    private Task<Answer> PatchAsync(object body) =>
        dataverse.SendAsync(
            "PATCH",
            dataverse.Us,
            $"systemusers({_id})",
            body,
            headers: ("Prefer", "return=representation")
        );

    private Task<Answer> DeleteAsync() => dataverse.SendAsync("DELETE", dataverse.Us, $"systemusers({_id})");
}
