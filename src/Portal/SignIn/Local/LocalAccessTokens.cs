using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using HandoffPortal.Dataverse;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Portal.SignIn.Local;

/// <summary>The signed-in person's tokens of the sample tenant: one for each organisation, kept until shortly before it ends.</summary>
internal sealed class LocalAccessTokens(HttpClient http, SignedInPerson signedIn, LocalTokenCache cache) : IAccessTokens
{
    public async Task<Reading<string>> ForAsync(Uri resource, CancellationToken cancellation)
    {
        Person person = await signedIn.GetAsync();
        return cache.Find(person, resource) is { } kept
            ? Reading.Of(kept)
            : await AskAsync(person, resource, cancellation);
    }

    private async Task<Reading<string>> AskAsync(Person person, Uri resource, CancellationToken cancellation)
    {
        using FormUrlEncodedContent form = new(
            new Dictionary<string, string> { ["person"] = person.Name, ["resource"] = resource.AbsoluteUri }
        );
        try
        {
            using HttpResponseMessage answer = await http.PostAsync("token", form, cancellation);
            if (answer.StatusCode == HttpStatusCode.BadRequest)
            {
                return Reading.Failed<string>(Expired(person));
            }
            LocalToken token = (
                await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<LocalToken>(cancellation)
            )!;
            cache.Keep(person, resource, token);
            return Reading.Of(token.Text);
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException)
        {
            return Reading.Failed<string>(LocalTrouble.Silent(http.BaseAddress));
        }
    }

    private static Fault Expired(Person person) =>
        new(FaultKind.SignInExpired, $"The sample tenant knows no {person.Name} any more.", "Sign in again.");
}

/// <summary>A token as the sample tenant issues it.</summary>
internal sealed record LocalToken(
    [property: JsonPropertyName("access_token")] string Text,
    [property: JsonPropertyName("expires_in")] int Seconds
);

/// <summary>Tokens by person and organisation, for all circuits.</summary>
internal sealed class LocalTokenCache(TimeProvider time)
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(2);
    private readonly ConcurrentDictionary<(string Person, Uri Resource), (string Text, DateTimeOffset Until)> tokens =
        new();

    public string? Find(Person person, Uri resource) =>
        tokens.TryGetValue((person.Id, resource), out (string Text, DateTimeOffset Until) kept)
        && time.GetUtcNow() < kept.Until
            ? kept.Text
            : null;

    public void Keep(Person person, Uri resource, LocalToken token) =>
        tokens[(person.Id, resource)] = (token.Text, time.GetUtcNow() + TimeSpan.FromSeconds(token.Seconds) - Early);
}
