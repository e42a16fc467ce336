namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>The page that stands in for the model-driven app: dataverse-facts.md §12.</summary>
public sealed class RecordPageTests(RunningDataverse dataverse) : IClassFixture<RunningDataverse>
{
    [Fact]
    public async Task A_bot_user_shows_its_columns_and_roles_and_says_that_it_is_sample_data()
    {
        (int status, string html) = await OpenAsync("systemuser", Contoso.Us.BillingVoice.BotUserId!.Value);

        Assert.Equal(200, status);
        Assert.Contains("<title>Billing Voice - Contoso US</title>", html, StringComparison.Ordinal);
        Assert.Contains("Bot application user (192350001)", html, StringComparison.Ordinal);
        Assert.Contains("Omnichannel agent", html, StringComparison.Ordinal);
        Assert.Contains("sample data", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Secrets_are_left_out_and_text_is_encoded()
    {
        await dataverse.SendAsync(
            "PATCH",
            dataverse.Us,
            $"systemusers({Contoso.Us.PartsFinder.BotUserId})",
            new { msdyn_botsecretkeys = "s3cret", msdyn_botdescription = "<script>alert(1)</script>" }
        );
        (_, string html) = await OpenAsync("systemuser", Contoso.Us.PartsFinder.BotUserId!.Value);

        Assert.DoesNotContain("s3cret", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("msdyn_liveworkstream", "30000000-c047-4050-8000-00000000000b", 200)]
    [InlineData("queue", "9e000000-c047-4050-8000-00000000000b", 200)]
    [InlineData("systemuser", "30000000-c047-4050-8000-00000000000b", 404)]
    [InlineData("systemuserroles", "30000000-c047-4050-8000-00000000000b", 404)]
    [InlineData("EntityMetadata", "30000000-c047-4050-8000-00000000000b", 404)]
    [InlineData("nope", "30000000-c047-4050-8000-00000000000b", 404)]
    public async Task Any_table_has_pages_and_what_is_not_there_is_404(string table, string id, int status)
    {
        Assert.Equal(status, (await OpenAsync(table, Guid.Parse(id))).Status);
    }

    private async Task<(int Status, string Html)> OpenAsync(string table, Guid id)
    {
        Uri address = new(dataverse.Us, $"main.aspx?pagetype=entityrecord&etn={table}&id={id}");
        using HttpResponseMessage response = await dataverse.Http.GetAsync(address);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
