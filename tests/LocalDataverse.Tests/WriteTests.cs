using System.Text.Json.Nodes;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>Creating, changing and deleting rows: dataverse-facts.md §15, and §1 for users.</summary>
public sealed class WriteTests(RunningDataverse dataverse) : IClassFixture<RunningDataverse>
{
    private const string Unit = "/businessunits(b0000000-c047-4050-8000-000000000001)";

    [Fact]
    public async Task A_create_gives_204_and_the_address_of_the_row_and_takes_the_callers_key()
    {
        Guid id = Guid.NewGuid();
        Answer answer = await dataverse.SendAsync(
            "POST",
            dataverse.Us,
            "queues",
            new { queueid = id, name = "Created" }
        );
        Answer row = await dataverse.GetAsync($"queues({id})");

        Assert.Equal(204, answer.Status);
        Assert.Equal($"{dataverse.Us}api/data/v9.2/queues({id})", answer.Header("OData-EntityId"));
        Assert.Equal(0, (int)row.Json["statecode"]!);
        Assert.False((bool)row.Json["msdyn_isomnichannelqueue"]!);
        Assert.Equal(Contoso.UserId(Contoso.Us.Environment, Contoso.People.Avery), (Guid)row.Json["_createdby_value"]!);
    }

    [Fact]
    public async Task A_create_that_wants_the_row_back_gives_201()
    {
        Answer answer = await dataverse.SendAsync(
            "POST",
            dataverse.Us,
            "queues?$select=name,_ownerid_value",
            new { name = "Returned" },
            headers: ("Prefer", "return=representation")
        );

        Assert.Equal(201, answer.Status);
        Assert.Equal("Returned", (string)answer.Json["name"]!);
        Assert.Equal("return=representation", answer.Header("Preference-Applied"));
        Assert.False(answer.Json.ContainsKey("statecode"));
    }

    [Fact]
    public async Task A_patch_creates_changes_and_says_which()
    {
        Guid id = Guid.NewGuid();
        (string, string) back = ("Prefer", "return=representation");
        Answer created = await dataverse.SendAsync(
            "PATCH",
            dataverse.Us,
            $"queues({id})",
            new { name = "Upsert" },
            headers: back
        );
        Answer changed = await dataverse.SendAsync(
            "PATCH",
            dataverse.Us,
            $"queues({id})",
            new { description = "d" },
            headers: back
        );
        Answer silent = await dataverse.SendAsync("PATCH", dataverse.Us, $"queues({id})", new { description = "e" });

        Assert.Equal([201, 200, 204], [created.Status, changed.Status, silent.Status]);
        Assert.Equal("Upsert", (string)changed.Json["name"]!);
        Assert.True(Version(changed.Json) > Version(created.Json));
    }

    [Theory]
    [InlineData("queues", """{"nope":1}""", 400, "0x80048d19")]
    [InlineData("queues", """{"name":1}""", 400, "0x80048d19")]
    [InlineData("queues", """{"name":"x","msdyn_priority":"high"}""", 400, "0x80048d19")]
    [InlineData("queues", """{"name":"x","msdyn_isomnichannelqueue":"true"}""", 400, "0x80048d19")]
    [InlineData("queues", """{"name":"x","queueid":"x"}""", 400, "0x80048d19")]
    [InlineData("queues", """{"name":"x","createdon":"2021-01-01T00:00:00Z"}""", 400, "0x80048d19")]
    [InlineData(
        "queues",
        """{"name":"x","_ownerid_value":"b0000000-c047-4050-8000-000000000001"}""",
        400,
        "0x80048d19"
    )]
    [InlineData(
        "queues",
        """{"name":"x","ownerid@odata.bind":"/roles(0701e000-c047-4050-8000-000000000001)"}""",
        400,
        "0x80048d19"
    )]
    [InlineData(
        "queues",
        """{"name":"x","ownerid@odata.bind":"/systemusers(0701e000-c047-4050-8000-000000000001)"}""",
        404,
        "0x80040217"
    )]
    [InlineData("queues", """{"name":"x","queueviewtype":9}""", 400, "0x8004431a")]
    [InlineData("queues", """{"description":"no name"}""", 400, "0x80040203")]
    [InlineData("queues", """{"name":""", 400, "0x80048d19")]
    [InlineData("queues", """{"name":"\ud800"}""", 400, "0x80048d19")]
    [InlineData("queues", """{"name":"x","ownerid@odata.bind":"http://["}""", 400, "0x80048d19")]
    [InlineData("queues", """[]""", 400, "0x80048d19")]
    [InlineData("systemusers", """{"fullname":"x"}""", 400, "0x80048d19")]
    public async Task A_body_that_does_not_fit_the_table_is_refused(string set, string body, int status, string code)
    {
        Answer answer = await dataverse.SendAsync("POST", dataverse.Us, set, body);

        Assert.Equal(status, answer.Status);
        Assert.Equal(code, answer.ErrorCode);
    }

    [Fact]
    public async Task An_environment_variable_value_holds_2000_characters_and_no_more()
    {
        Guid id = Guid.NewGuid();
        Answer definition = await dataverse.SendAsync(
            "PATCH",
            dataverse.Us,
            $"environmentvariabledefinitions({id})",
            new
            {
                schemaname = "crc47_length",
                displayname = "Length",
                type = 100000003,
            }
        );
        JsonObject Body(int length) =>
            new()
            {
                ["value"] = new string('x', length),
                ["EnvironmentVariableDefinitionId@odata.bind"] = $"/environmentvariabledefinitions({id})",
            };

        Answer tooLong = await dataverse.SendAsync("POST", dataverse.Us, "environmentvariablevalues", Body(2001));
        Answer longest = await dataverse.SendAsync("POST", dataverse.Us, "environmentvariablevalues", Body(2000));
        Answer second = await dataverse.SendAsync("POST", dataverse.Us, "environmentvariablevalues", Body(1));

        Assert.Equal(204, definition.Status);
        Assert.Equal((400, "0x80044331"), (tooLong.Status, tooLong.ErrorCode));
        Assert.Equal(204, longest.Status);
        Assert.Equal((412, "0x80040237"), (second.Status, second.ErrorCode));
    }

    [Fact]
    public async Task A_definition_takes_its_value_with_it_when_it_is_deleted()
    {
        Guid id = Guid.NewGuid();
        await dataverse.SendAsync(
            "PATCH",
            dataverse.Us,
            $"environmentvariabledefinitions({id})",
            new { schemaname = "crc47_deleted", displayname = "Deleted" }
        );
        await dataverse.SendAsync(
            "PATCH",
            dataverse.Us,
            $"environmentvariablevalues({id})",
            new JsonObject
            {
                ["value"] = "1",
                ["EnvironmentVariableDefinitionId@odata.bind"] = $"/environmentvariabledefinitions({id})",
            }
        );

        Answer deleted = await dataverse.SendAsync("DELETE", dataverse.Us, $"environmentvariabledefinitions({id})");
        Answer value = await dataverse.GetAsync($"environmentvariablevalues({id})");

        Assert.Equal([204, 404], [deleted.Status, value.Status]);
    }

    [Fact]
    public async Task A_schema_name_may_be_said_again_but_not_changed()
    {
        string address = $"environmentvariabledefinitions({Guid.NewGuid()})";
        await dataverse.SendAsync(
            "PATCH",
            dataverse.Us,
            address,
            new { schemaname = "crc47_fixed", displayname = "Fixed" }
        );

        Answer again = await dataverse.SendAsync(
            "PATCH",
            dataverse.Us,
            address,
            new { schemaname = "crc47_fixed", displayname = "New" }
        );
        Answer other = await dataverse.SendAsync("PATCH", dataverse.Us, address, new { schemaname = "crc47_other" });

        Assert.Equal([204, 400], [again.Status, other.Status]);
    }

    [Theory]
    [InlineData("a9900000-c047-4050-8000-00000000000c")] // Parts Finder's
    [InlineData("a9900000-c047-4050-8000-000000000065")] // Contoso Integration's
    [InlineData("a9900000-c047-4050-8000-000000000066")] // Retired Helper's, which is deleted
    public async Task An_application_id_is_unique_among_users_the_deleted_ones_included(string application)
    {
        JsonObject user = new() { ["applicationid"] = application, ["businessunitid@odata.bind"] = Unit };
        Answer answer = await dataverse.SendAsync("POST", dataverse.Us, "systemusers", user);

        Assert.Equal((412, "0x80040237"), (answer.Status, answer.ErrorCode));
        Assert.Equal("A record with matching key values already exists.", answer.ErrorMessage);
    }

    private static long Version(JsonObject row) =>
        long.Parse(((string)row["@odata.etag"]!)[3..^1], System.Globalization.CultureInfo.InvariantCulture);
}
