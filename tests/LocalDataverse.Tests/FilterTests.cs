namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>What <c>$filter</c> can say: dataverse-facts.md §15.</summary>
public sealed class FilterTests(RunningDataverse dataverse) : IClassFixture<RunningDataverse>
{
    [Theory]
    [InlineData("name eq 'Parts Finder'", "Parts Finder")]
    [InlineData("name eq 'parts finder'", "Parts Finder")]
    [InlineData("authenticationmode eq 3 and authenticationtrigger eq 1", "Member Services")]
    [InlineData("authenticationmode ne 1", "Member Services")]
    [InlineData("authenticationmode gt 2", "Member Services")]
    [InlineData(
        "authenticationmode ge 3 and authenticationmode le 3 and not (authenticationmode lt 3)",
        "Member Services"
    )]
    [InlineData("publishedon eq null", "Draft Helper", "Holiday Hours")]
    [InlineData("configuration eq null or publishedon eq null", "Draft Helper", "Holiday Hours", "Loyalty Concierge")]
    [InlineData("ismanaged eq true", "Loyalty Concierge")]
    [InlineData("createdon lt 2021-06-01T00:00:00Z", "Legacy Support")]
    [InlineData("contains(name,'Card')", "Gift Cards")]
    [InlineData("startswith(name,'Returns')", "Returns Assistant")]
    [InlineData("endswith(name,'Bot')", "Warranty Bot")]
    [InlineData("contains(name,'%')")]
    [InlineData("contains(schemaname,'crc47_gift')", "Gift Cards", "Gift Registry")]
    [InlineData("botid eq b0700000-c047-4050-8000-000000000005", "Gift Cards")]
    [InlineData("publishedby/fullname eq null", "Draft Helper", "Holiday Hours")]
    [InlineData("startswith(name,'Pa') and publishedby/businessunitid/name eq 'contosous'", "Parts Finder")]
    [InlineData("startswith(name,'Pa') and botcomponent_parent_bot/any(c:c/componenttype eq 9)", "Parts Finder")]
    [InlineData("startswith(name,'Pa') and botcomponent_parent_bot/any()", "Parts Finder")]
    [InlineData("startswith(name,'Pa') and botcomponent_parent_bot/all(c:c/componenttype eq 9)", "Parts Finder")]
    [InlineData("botcomponent_parent_bot/any(c:c/componenttype eq 1)")]
    [InlineData(
        "Microsoft.Dynamics.CRM.In(PropertyName='name',PropertyValues=['Gift Cards','Parts Finder'])",
        "Gift Cards",
        "Parts Finder"
    )]
    [InlineData(
        "Microsoft.Dynamics.CRM.In(PropertyName='botid',PropertyValues=['b0700000-c047-4050-8000-000000000005'])",
        "Gift Cards"
    )]
    public async Task A_filter_finds(string filter, params string[] names)
    {
        Answer answer = await dataverse.GetAsync(
            $"bots?$select=name&$orderby=name&$filter={Uri.EscapeDataString(filter)}"
        );

        Assert.Equal(200, answer.Status);
        Assert.Equal(names, answer.Texts("name"));
    }

    [Fact]
    public async Task A_lambda_reaches_through_links_and_lookups()
    {
        Answer answer = await dataverse.GetAsync(
            "systemusers?$select=fullname&$filter=queuemembership_association/any(q:q/name eq 'Billing calls')"
                + " and msdyn_capacity gt 90&$orderby=fullname"
        );

        Assert.Equal(["Billing Voice", "Robin Ellis"], answer.Texts("fullname"));
    }

    [Fact]
    public async Task Equal_user_id_finds_the_caller()
    {
        Answer answer = await dataverse.GetAsync(
            "systemusers?$select=fullname&$filter=Microsoft.Dynamics.CRM.EqualUserId(PropertyName='systemuserid')",
            "Casey"
        );

        Assert.Equal(["Casey Contoso"], answer.Texts("fullname"));
    }

    [Fact]
    public async Task Parameter_aliases_stand_for_values()
    {
        Answer answer = await dataverse.GetAsync(
            "bots?$select=name&$filter=name eq @name or contains(name,@part)&$orderby=name&@name='Gift Cards'&@part='Legacy'"
        );

        Assert.Equal(["Gift Cards", "Legacy Support"], answer.Texts("name"));
    }

    [Fact]
    public async Task An_apostrophe_is_data_and_so_is_sql()
    {
        Answer answer = await dataverse.GetAsync("bots?$select=name&$filter=name eq 'x''; DROP TABLE bot; --'");
        Answer after = await dataverse.GetAsync("bots/$count");

        Assert.Empty(answer.Rows);
        Assert.Equal("29", after.Text);
    }
}
