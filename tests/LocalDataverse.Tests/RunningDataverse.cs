using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>A LocalDataverse on free ports over a file of its own, and what a test needs to talk to it.</summary>
public sealed class RunningDataverse : IAsyncLifetime, IAsyncDisposable, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("localdataverse-").FullName;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly Dictionary<string, string> _tokens = [];

    private LocalDataverseHost? _host;

    public LocalDataverseHost Host => _host!;

    public string DataFile => Path.Combine(_folder, "data.db");

    public HttpClient Http => _http;

    public Uri Us => UrlOf(Contoso.Us.Environment);

    public Uri UsService => UrlOf(Contoso.UsService.Environment);

    public Uri Eu => UrlOf(Contoso.Eu.Environment);

    public Uri Sandbox => UrlOf(Contoso.Sandbox.Environment);

    public async Task InitializeAsync() => await StartAsync(new LocalDataverseOptions());

    public async Task StartAsync(LocalDataverseOptions options)
    {
        _host = await LocalDataverseHost.StartAsync(
            options with
            {
                BaseAddress = new Uri("http://127.0.0.1:0"),
                DataFile = DataFile,
                AllowFaults = true,
            }
        );
    }

    public async Task RestartAsync()
    {
        await Host.DisposeAsync();
        _tokens.Clear();
        await StartAsync(new LocalDataverseOptions());
    }

    public async Task DisposeAsync()
    {
        await Host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public void Dispose() => _http.Dispose();

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await DisposeAsync();
        Dispose();
    }

    public async Task<Answer> DiscoverAsync(string token)
    {
        using HttpRequestMessage request = new(
            HttpMethod.Get,
            new Uri(Host.BaseAddress, "api/discovery/v2.0/Instances")
        );
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage response = await _http.SendAsync(request);
        return await Answer.OfAsync(response);
    }

    public async Task<string> TokenAsync(string person, Uri? resource = null)
    {
        Dictionary<string, string> form = new() { ["person"] = person };
        if (resource is not null)
        {
            form["resource"] = resource.AbsoluteUri;
        }
        using FormUrlEncodedContent content = new(form);
        using HttpResponseMessage response = await _http.PostAsync(new Uri(Host.BaseAddress, "token"), content);
        response.EnsureSuccessStatusCode();
        JsonObject answer = (await response.Content.ReadFromJsonAsync<JsonObject>())!;
        return (string)answer["access_token"]!;
    }

    /// <summary>Sends a request to an organisation's Web API as one of Contoso's people.</summary>
    public async Task<Answer> SendAsync(
        string method,
        Uri organisation,
        string address,
        object? body = null,
        string person = "Avery",
        params (string Name, string Value)[] headers
    )
    {
        using HttpRequestMessage request = new(
            new HttpMethod(method),
            new Uri(organisation, "api/data/v9.2/" + address)
        );
        if (!_tokens.TryGetValue(person, out string? token))
        {
            _tokens[person] = token = await TokenAsync(person);
        }
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach ((string name, string value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
        if (body is BatchText)
        {
            request.Content = new StringContent(body.ToString()!);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(
                $"multipart/mixed;boundary={BatchText.Boundary}"
            );
        }
        else if (body is not null)
        {
            request.Content = new StringContent(
                body as string ?? JsonSerializer.Serialize(body),
                Encoding.UTF8,
                "application/json"
            );
        }
        using HttpResponseMessage response = await _http.SendAsync(request);
        return await Answer.OfAsync(response);
    }

    public Task<Answer> SendBatchAsync(
        Uri organisation,
        BatchText batch,
        string person,
        params (string, string)[] headers
    ) => SendAsync("POST", organisation, "$batch", batch, person, headers);

    public Task<Answer> GetAsync(string address, string person = "Avery", Uri? at = null) =>
        SendAsync("GET", at ?? Us, address, person: person);

    private Uri UrlOf(Contoso.EnvironmentIds environment) =>
        Host.Organisations.Single(organisation => organisation.EnvironmentId == environment.EnvironmentId).Url;
}
