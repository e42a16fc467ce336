using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using HandoffPortal.LocalDataverse;
using Microsoft.Data.Sqlite;

namespace HandoffPortal.TestKit;

/// <summary>Contoso on free ports over a file of its own, fresh for each test, and what a test needs to look behind it.</summary>
public sealed class LocalTenant : IAsyncDisposable
{
    private readonly string _folder;
    private readonly LocalDataverseHost _host;
    private readonly HttpClient _http = new();

    private LocalTenant(string folder, LocalDataverseHost host) => (_folder, _host) = (folder, host);

    public Uri BaseAddress => _host.BaseAddress;

    public IReadOnlyList<LocalOrganisation> Organisations => _host.Organisations;

    public static async Task<LocalTenant> StartAsync(TimeProvider? time = null)
    {
        string folder = Directory.CreateTempSubdirectory("contoso-").FullName;
        LocalDataverseHost host = await LocalDataverseHost.StartAsync(
            new LocalDataverseOptions
            {
                BaseAddress = new Uri("http://127.0.0.1:0"),
                DataFile = Path.Combine(folder, "data.db"),
                AllowFaults = true,
                TimeProvider = time ?? TimeProvider.System,
            }
        );
        return new LocalTenant(folder, host);
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public async Task<string> TokenAsync(string person)
    {
        using FormUrlEncodedContent form = new(new Dictionary<string, string> { ["person"] = person });
        using HttpResponseMessage answer = await _http.PostAsync(new Uri(BaseAddress, "token"), form);
        JsonNode json = (await answer.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonNode>())!;
        return json["access_token"]!.GetValue<string>();
    }

    /// <summary>Orders trouble for requests to come; the members are those of <c>/_faults</c>.</summary>
    public async Task OrderAsync(object fault)
    {
        using HttpResponseMessage answer = await _http.PostAsJsonAsync(new Uri(BaseAddress, "_faults"), fault);
        answer.EnsureSuccessStatusCode();
    }

    public async Task ForgetRequestsAsync()
    {
        using HttpResponseMessage answer = await _http.DeleteAsync(new Uri(BaseAddress, "_requests"));
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>How many requests an organisation got since they were last forgotten.</summary>
    public async Task<int> RequestsAsync(Contoso.EnvironmentIds environment)
    {
        JsonNode json = (await _http.GetFromJsonAsync<JsonNode>(new Uri(BaseAddress, "_requests")))!;
        return json[environment.Name]?["total"]?.GetValue<int>() ?? 0;
    }

    /// <summary>Everything that was asked since requests were last forgotten, addresses included.</summary>
    public Task<string> RequestsTextAsync() => _http.GetStringAsync(new Uri(BaseAddress, "_requests"));

    /// <summary>Reads a row as it is, past everything that is under test.</summary>
    public async Task<JsonObject> RowAsync(Contoso.EnvironmentIds environment, string path) =>
        (JsonObject)(await SendAsync(environment, HttpMethod.Get, path, body: null))!;

    /// <summary>Changes a row as somebody else would, past everything that is under test.</summary>
    public Task<JsonNode?> ChangeAsync(Contoso.EnvironmentIds environment, string path, object body) =>
        SendAsync(environment, HttpMethod.Patch, path, body);

    public Task<JsonNode?> DeleteAsync(Contoso.EnvironmentIds environment, string path) =>
        SendAsync(environment, HttpMethod.Delete, path, body: null);

    /// <summary>Gives a user a role as somebody else would, past everything that is under test.</summary>
    public Task<JsonNode?> GiveRoleAsync(Contoso.EnvironmentIds environment, Guid user, Guid role) =>
        SendAsync(
            environment,
            HttpMethod.Post,
            $"systemusers({user})/systemuserroles_association/$ref",
            new JsonObject { ["@odata.id"] = $"roles({role})" }
        );

    /// <summary>Publishes a bot, as Power Virtual Agents does.</summary>
    public Task<JsonNode?> PublishAsync(Contoso.EnvironmentIds environment, Guid bot) =>
        SendAsync(environment, HttpMethod.Post, $"bots({bot})/Microsoft.Dynamics.CRM.PvaPublish", new JsonObject());

    /// <summary>Makes a user a member of a queue.</summary>
    public Task<JsonNode?> AddToQueueAsync(Contoso.EnvironmentIds environment, Guid queue, Guid user) =>
        SendAsync(
            environment,
            HttpMethod.Post,
            $"queues({queue})/queuemembership_association/$ref",
            new JsonObject { ["@odata.id"] = $"systemusers({user})" }
        );

    /// <summary>
    /// Installs the extension solutions of one environment in another, with the actions that they bring, straight in the data
    /// file: none of Contoso's people may install solutions.
    /// </summary>
    public async Task InstallExtensionsAsync(Contoso.EnvironmentIds from, Contoso.EnvironmentIds into)
    {
        await using SqliteConnection file = new($"Data Source={Path.Combine(_folder, "data.db")}");
        await file.OpenAsync();
        await using SqliteCommand copy = file.CreateCommand();
        copy.CommandText = """
            CREATE TEMP TABLE installed AS SELECT * FROM solution WHERE organisation = $from AND friendlyname LIKE '%xtension%';
            UPDATE installed SET organisation = $into;
            INSERT INTO solution SELECT * FROM installed;
            CREATE TEMP TABLE brought AS SELECT * FROM botcomponent WHERE organisation = $from AND reusepolicy = 2;
            UPDATE brought SET organisation = $into;
            INSERT INTO botcomponent SELECT * FROM brought;
            """;
        copy.Parameters.AddWithValue("$from", from.Number);
        copy.Parameters.AddWithValue("$into", into.Number);
        await copy.ExecuteNonQueryAsync();
    }

    private async Task<JsonNode?> SendAsync(
        Contoso.EnvironmentIds environment,
        HttpMethod method,
        string path,
        object? body
    )
    {
        Uri url = _host.Organisations.Single(known => known.EnvironmentId == environment.EnvironmentId).Url;
        using HttpRequestMessage request = new(method, new Uri(url, "api/data/v9.2/" + path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync("Avery"));
        if (body is not null)
        {
            request.Content = JsonContent.Create(body);
        }
        using HttpResponseMessage answer = await _http.SendAsync(request);
        string text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode
            ? (text.Length == 0 ? null : JsonNode.Parse(text))
            : throw new HttpRequestException(
                string.Create(CultureInfo.InvariantCulture, $"{method} {path}: {(int)answer.StatusCode} {text}")
            );
    }
}
