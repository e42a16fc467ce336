using System.Text.Json.Nodes;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>Tokens, people and discovery: dataverse-facts.md §8 and §15.</summary>
public sealed class SignInTests(RunningDataverse dataverse) : IClassFixture<RunningDataverse>
{
    [Fact]
    public async Task The_people_of_the_sample_can_be_listed_without_a_token()
    {
        string text = await dataverse.Http.GetStringAsync(new Uri(dataverse.Host.BaseAddress, "people"));

        Assert.Equal(
            ["Avery", "Blair", "Casey", "Devon"],
            JsonNode.Parse(text)!.AsArray().Select(person => (string)person!["name"]!)
        );
    }

    [Fact]
    public async Task A_token_lasts_an_hour_and_says_so()
    {
        Answer answer = await PostTokenAsync(("person", "avery"));

        Assert.Equal(3600, (int)answer.Json["expires_in"]!);
        Assert.Equal("Bearer", (string)answer.Json["token_type"]!);
    }

    [Fact]
    public async Task A_stranger_gets_no_token_and_neither_does_an_unknown_resource()
    {
        Answer stranger = await PostTokenAsync(("person", "Eve"));
        Answer elsewhere = await PostTokenAsync(("person", "Avery"), ("resource", "https://contoso.crm.dynamics.com"));

        Assert.Equal((400, "invalid_grant"), (stranger.Status, (string)stranger.Json["error"]!));
        Assert.Equal((400, "invalid_resource"), (elsewhere.Status, (string)elsewhere.Json["error"]!));
    }

    [Fact]
    public async Task A_token_for_one_organisation_opens_that_one_alone()
    {
        string token = await dataverse.TokenAsync("Avery", dataverse.Us);

        Assert.Equal(200, (await WhoAmIAsync(dataverse.Us, $"Bearer {token}")).Status);
        Assert.Equal(401, (await WhoAmIAsync(dataverse.Eu, $"Bearer {token}")).Status);
        Assert.Equal(401, (await dataverse.DiscoverAsync(token)).Status);
    }

    [Fact]
    public async Task A_scope_names_an_organisation_too()
    {
        Answer answer = await PostTokenAsync(("person", "Avery"), ("scope", $"{dataverse.Eu}.default offline_access"));
        string token = (string)answer.Json["access_token"]!;

        Assert.Equal(200, (await WhoAmIAsync(dataverse.Eu, $"Bearer {token}")).Status);
        Assert.Equal(401, (await WhoAmIAsync(dataverse.Us, $"Bearer {token}")).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bearer ")]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic QXZlcnk6eA==")]
    public async Task Without_a_good_token_the_answer_is_401_and_names_the_scheme(string authorization)
    {
        Answer answer = await WhoAmIAsync(dataverse.Us, authorization);

        Assert.Equal(401, answer.Status);
        Assert.StartsWith("Bearer", answer.Header("WWW-Authenticate"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_was_tampered_with_is_no_token()
    {
        string[] parts = (await dataverse.TokenAsync("Devon")).Split('.');
        string[] other = (await dataverse.TokenAsync("Avery")).Split('.');

        Assert.Equal(401, (await WhoAmIAsync(dataverse.Us, $"Bearer {parts[0]}.{other[1]}.{parts[2]}")).Status);
    }

    [Fact]
    public async Task An_old_token_is_refused()
    {
        await using RunningDataverse other = new();
        ManualTime time = new();
        await other.StartAsync(new LocalDataverseOptions { TimeProvider = time });
        Assert.Equal(200, (await other.GetAsync("WhoAmI")).Status);

        time.Advance(TimeSpan.FromMinutes(61));

        Assert.Equal(401, (await other.GetAsync("WhoAmI")).Status);
    }

    [Fact]
    public async Task Discovery_lists_the_organisations_with_their_own_origins()
    {
        Answer answer = await dataverse.DiscoverAsync(await dataverse.TokenAsync("Devon"));

        Assert.Equal(
            ["Contoso US", "Contoso US Service", "Contoso EU", "Contoso Sandbox"],
            answer.Texts("FriendlyName")
        );
        Assert.Equal(["NA", "NA", "EMEA", "NA"], answer.Texts("Region"));
        Assert.Equal(
            dataverse.Host.Organisations.Select(known => known.Url),
            answer.Texts("ApiUrl").Select(url => new Uri(url))
        );
        Assert.Equal(4, answer.Texts("Url").Distinct().Count());
        Assert.Equal(Contoso.Us.Environment.EnvironmentId, (Guid)answer.Rows[0]["EnvironmentId"]!);
        Assert.Equal(Contoso.Us.Environment.OrganisationId, (Guid)answer.Rows[0]["Id"]!);
        Assert.Equal(401, (await dataverse.DiscoverAsync("none")).Status);
    }

    private async Task<Answer> PostTokenAsync(params (string Name, string Value)[] form)
    {
        using FormUrlEncodedContent content = new(form.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using HttpResponseMessage response = await dataverse.Http.PostAsync(
            new Uri(dataverse.Host.BaseAddress, "token"),
            content
        );
        return await Answer.OfAsync(response);
    }

    private async Task<Answer> WhoAmIAsync(Uri organisation, string authorization)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(organisation, "api/data/v9.2/WhoAmI"));
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using HttpResponseMessage response = await dataverse.Http.SendAsync(request);
        return await Answer.OfAsync(response);
    }
}
