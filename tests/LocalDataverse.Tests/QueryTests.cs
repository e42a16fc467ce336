namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>Reading rows: dataverse-facts.md §15.</summary>
public sealed class QueryTests(RunningDataverse dataverse) : IClassFixture<RunningDataverse>
{
    [Fact]
    public async Task Select_filter_and_orderby_narrow_what_is_answered()
    {
        Answer answer = await dataverse.GetAsync(
            "bots?$select=name&$filter=authenticationmode eq 1 and startswith(name,'P')&$orderby=name desc"
        );

        Assert.Equal(200, answer.Status);
        Assert.Equal(["Parts Finder"], answer.Texts("name"));
        Assert.StartsWith("W/\"", (string)answer.Rows[0]["@odata.etag"]!, StringComparison.Ordinal);
    }
}
