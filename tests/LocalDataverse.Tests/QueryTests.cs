using System.Text.Json.Nodes;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>Reading rows: dataverse-facts.md §15.</summary>
public sealed class QueryTests(RunningDataverse dataverse) : IClassFixture<RunningDataverse>
{
    [Fact]
    public async Task A_collection_carries_its_context_and_each_row_its_etag_and_key()
    {
        Answer answer = await dataverse.GetAsync("bots?$select=name&$top=1&$orderby=name desc");

        Assert.Equal(200, answer.Status);
        Assert.StartsWith("application/json", answer.ContentType, StringComparison.Ordinal);
        Assert.Equal("4.0", answer.Header("OData-Version"));
        Assert.EndsWith("$metadata#bots(name)", (string)answer.Json["@odata.context"]!, StringComparison.Ordinal);
        JsonObject row = Assert.Single(answer.Rows);
        Assert.Equal(["@odata.etag", "name", "botid"], row.Select(member => member.Key));
        Assert.Matches("^W/\"[0-9]+\"$", (string)row["@odata.etag"]!);
    }

    [Fact]
    public async Task Without_select_every_column_is_answered_and_lookups_are_named_by_value()
    {
        Answer answer = await dataverse.GetAsync($"bots({Contoso.Us.StoreLocator.BotId})");

        Assert.Equal("Store Locator", (string)answer.Json["name"]!);
        Assert.Equal(
            Contoso.UserId(Contoso.Us.Environment, Contoso.People.Avery),
            (Guid)answer.Json["_publishedby_value"]!
        );
        Assert.Equal("2021-11-10T14:30:00Z", (string)answer.Json["publishedon"]!);
        Assert.Null(answer.Json["iconbase64"]);
        Assert.True(answer.Json.ContainsKey("iconbase64"));
    }

    [Fact]
    public async Task Expand_brings_a_lookup_a_collection_and_links_with_a_nested_select_filter_and_order()
    {
        Answer answer = await dataverse.GetAsync(
            $"systemusers({Contoso.Us.BillingVoice.BotUserId})?$select=fullname&$expand=businessunitid($select=name),"
                + "systemuserroles_association($select=name;$expand=businessunitid($select=name)),"
                + "msdyn_systemuser_msdyn_liveworkstream_bot_user($select=msdyn_name;$filter=statecode eq 0;$orderby=msdyn_name),"
                + "msdyn_defaultpresenceiduser($select=msdyn_name)"
        );

        Assert.Equal(200, answer.Status);
        Assert.Equal("contosous", (string)answer.Json["businessunitid"]!["name"]!);
        JsonNode role = Assert.Single(answer.Json["systemuserroles_association"]!.AsArray())!;
        Assert.Equal("Omnichannel agent", (string)role["name"]!);
        Assert.Equal("contosous", (string)role["businessunitid"]!["name"]!);
        JsonNode workstream = Assert.Single(answer.Json["msdyn_systemuser_msdyn_liveworkstream_bot_user"]!.AsArray())!;
        Assert.Equal("Billing calls", (string)workstream["msdyn_name"]!);
        Assert.True(answer.Json.ContainsKey("msdyn_defaultpresenceiduser"));
        Assert.Null(answer.Json["msdyn_defaultpresenceiduser"]);
    }

    [Fact]
    public async Task A_page_ends_with_a_next_link_that_leads_to_the_rest()
    {
        List<string> names = [];
        string address = "bots?$select=name&$orderby=name&$filter=statecode eq 0&$count=true";
        int pages = 0;
        while (address.Length > 0)
        {
            Answer page = await dataverse.SendAsync(
                "GET",
                dataverse.Us,
                address,
                headers: ("Prefer", "odata.maxpagesize=4")
            );
            names.AddRange(page.Texts("name"));
            Assert.Equal(29, (int)page.Json["@odata.count"]!);
            string next = (string?)page.Json["@odata.nextLink"] ?? "";
            address = next.Length == 0 ? "" : next[(next.IndexOf("v9.2/", StringComparison.Ordinal) + 5)..];
            pages++;
        }

        Assert.Equal(8, pages);
        Assert.Equal(29, names.Distinct().Count());
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public async Task A_next_link_leads_on_from_its_page_even_when_the_page_size_is_not_said_again()
    {
        Answer first = await dataverse.SendAsync(
            "GET",
            dataverse.Us,
            "bots?$select=name",
            headers: ("Prefer", "odata.maxpagesize=4")
        );
        string next = (string)first.Json["@odata.nextLink"]!;
        Answer rest = await dataverse.GetAsync(next[(next.IndexOf("v9.2/", StringComparison.Ordinal) + 5)..]);
        Answer garbled = await dataverse.GetAsync("bots?$skiptoken=2");

        Assert.Equal(29, first.Texts("name").Concat(rest.Texts("name")).Distinct().Count());
        Assert.False(rest.Json.ContainsKey("@odata.nextLink"));
        Assert.Equal(400, garbled.Status);
    }

    [Fact]
    public async Task Top_limits_rows_and_gives_no_next_link()
    {
        Answer answer = await dataverse.GetAsync("bots?$select=name&$top=3");

        Assert.Equal(3, answer.Rows.Count);
        Assert.False(answer.Json.ContainsKey("@odata.nextLink"));
    }

    [Fact]
    public async Task Count_alone_is_plain_text()
    {
        Answer answer = await dataverse.GetAsync("bots/$count");

        Assert.Equal("29", answer.Text);
        Assert.StartsWith("text/plain", answer.ContentType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Annotations_come_only_when_asked_for()
    {
        string address =
            $"bots({Contoso.Us.MemberServices.BotId})?$select=authenticationmode,publishedon,ismanaged,_publishedby_value";
        Answer plain = await dataverse.GetAsync(address);
        Answer full = await dataverse.SendAsync(
            "GET",
            dataverse.Us,
            address,
            headers: ("Prefer", "odata.include-annotations=\"*\"")
        );

        Assert.DoesNotContain("FormattedValue", plain.Text, StringComparison.Ordinal);
        const string Formatted = "@OData.Community.Display.V1.FormattedValue";
        Assert.Equal("Custom Azure Active Directory", (string)full.Json["authenticationmode" + Formatted]!);
        Assert.Equal("11/10/2021 2:30 PM", (string)full.Json["publishedon" + Formatted]!);
        Assert.Equal("No", (string)full.Json["ismanaged" + Formatted]!);
        Assert.Equal("Avery Contoso", (string)full.Json["_publishedby_value" + Formatted]!);
        Assert.Equal("systemuser", (string)full.Json["_publishedby_value@Microsoft.Dynamics.CRM.lookuplogicalname"]!);
        Assert.Contains("odata.include-annotations", full.Header("Preference-Applied"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_named_annotation_brings_that_one_alone()
    {
        Answer answer = await dataverse.SendAsync(
            "GET",
            dataverse.Us,
            $"bots({Contoso.Us.MemberServices.BotId})?$select=_publishedby_value",
            headers: ("Prefer", "odata.include-annotations=\"Microsoft.Dynamics.CRM.lookuplogicalname\"")
        );

        Assert.Contains("lookuplogicalname", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("FormattedValue", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_navigation_address_answers_the_related_rows_a_lookup_its_row_and_an_empty_one_nothing()
    {
        Answer roles = await dataverse.GetAsync(
            $"systemusers({Contoso.Us.PartsFinder.BotUserId})/systemuserroles_association?$select=name"
        );
        Answer unit = await dataverse.GetAsync(
            $"systemusers({Contoso.Us.PartsFinder.BotUserId})/businessunitid?$select=name"
        );
        Answer presence = await dataverse.GetAsync(
            $"systemusers({Contoso.Us.PartsFinder.BotUserId})/msdyn_defaultpresenceiduser"
        );
        Answer name = await dataverse.GetAsync($"bots({Contoso.Us.PartsFinder.BotId})/name");
        Answer bare = await dataverse.GetAsync($"bots({Contoso.Us.PartsFinder.BotId})/name/$value");

        Assert.Equal(["Omnichannel agent"], roles.Texts("name"));
        Assert.Equal("contosous", (string)unit.Json["name"]!);
        Assert.Equal(204, presence.Status);
        Assert.Equal("Parts Finder", (string)name.Json["value"]!);
        Assert.Equal("Parts Finder", bare.Text);
    }

    [Theory]
    [InlineData("bots?$select=nope", 400, "0x80060888")]
    [InlineData("bots?$filter=nope eq 1", 400, "0x80060888")]
    [InlineData("bots?$filter=name eq", 400, "0x80060888")]
    [InlineData("bots?$filter=authenticationmode eq 'one'", 400, "0x80060888")]
    [InlineData("bots?$orderby=nope", 400, "0x80060888")]
    [InlineData("bots?$expand=nope", 400, "0x80060888")]
    [InlineData("bots?$skip=1", 400, "0x80060888")]
    [InlineData("bots?$apply=aggregate(name with countdistinct as n)", 400, "0x80060888")]
    [InlineData("bots?$nope=1", 400, "0x80060888")]
    [InlineData("bots?$top=-1", 400, "0x80060888")]
    [InlineData("bots?$expand=botcomponent_parent_bot($skip=1)", 400, "0x80060888")]
    [InlineData("bots?$filter=botcomponent_parent_bot/$count gt 0", 400, "0x80060888")]
    [InlineData("bots?$filter=contains(name,schemaname)", 400, "0x80060888")]
    [InlineData("bots?$filter=name in ('a','b')", 400, "0x80060888")]
    [InlineData("bots?$filter=Microsoft.Dynamics.CRM.EqualUserId(PropertyName=null)", 400, "0x80060888")]
    [InlineData("bots?$filter=name eq @nowhere", 400, "0x80060888")]
    [InlineData("bots?$filter=tolower(name) eq 'x'", 400, "0x80060888")]
    [InlineData("systemusers?$select=msdyn_agenttype", 400, "0x80060888")]
    [InlineData("bots(not-a-guid)", 400, "0x80060888")]
    [InlineData("nopes", 404, "0x8006088a")]
    [InlineData("bots(b0700000-c047-4050-8000-0000000000ff)", 404, "0x80040217")]
    [InlineData("bots(b0700000-c047-4050-8000-0000000000ff)/name", 404, "0x80040217")]
    [InlineData("bots(b0700000-c047-4050-8000-0000000000ff)/botcomponent_parent_bot", 404, "0x80040217")]
    public async Task What_can_not_be_answered_says_so_in_the_error_shape(string address, int status, string code)
    {
        Answer answer = await dataverse.GetAsync(address);

        Assert.Equal(status, answer.Status);
        Assert.Equal(code, answer.ErrorCode);
        Assert.NotEmpty(answer.ErrorMessage);
        Assert.NotEmpty(answer.Header("x-ms-service-request-id"));
    }
}
