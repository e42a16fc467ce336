using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using HandoffPortal.LocalDataverse;

namespace HandoffPortal.Browser.Tests.Staging;

/// <summary>Reads and changes rows as Avery would with a client of their own: what a page says is held against them.</summary>
internal sealed class Rows(LocalDataverseHost dataverse) : IDisposable
{
    private readonly HttpClient http = new();

    /// <summary>The answer to a GET below <c>/api/data/v9.2/</c> of an organisation.</summary>
    public async Task<JsonNode> GetAsync(string organisation, string path)
    {
        using HttpResponseMessage response = await SendAsync(HttpMethod.Get, organisation, path, null);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>The first row of a query, or null.</summary>
    public async Task<JsonNode?> FirstAsync(string organisation, string query) =>
        (await GetAsync(organisation, query))["value"]!.AsArray().FirstOrDefault();

    /// <summary>Changes a row, as somebody outside the portal would.</summary>
    public async Task PatchAsync(string organisation, string path, JsonNode body)
    {
        using HttpResponseMessage response = await SendAsync(HttpMethod.Patch, organisation, path, body);
    }

    /// <summary>Queues a fault for the requests that follow.</summary>
    public async Task FaultAsync(JsonNode fault)
    {
        using HttpResponseMessage response = await http.PostAsJsonAsync(
            new Uri(dataverse.BaseAddress, "_faults"),
            fault
        );
        response.EnsureSuccessStatusCode();
    }

    /// <summary>How many requests each organisation has answered since the last reset.</summary>
    public async Task<JsonNode> RequestsAsync() =>
        JsonNode.Parse(await http.GetStringAsync(new Uri(dataverse.BaseAddress, "_requests")))!;

    /// <summary>Starts counting requests anew.</summary>
    public async Task ForgetRequestsAsync()
    {
        using HttpResponseMessage response = await http.DeleteAsync(new Uri(dataverse.BaseAddress, "_requests"));
        response.EnsureSuccessStatusCode();
    }

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string organisation,
        string path,
        JsonNode? body
    )
    {
        LocalOrganisation there = dataverse.Organisations.Single(one => one.Name == organisation);
        using HttpRequestMessage request = new(method, new Uri(there.Url, "api/data/v9.2/" + path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync());
        request.Content = body is null
            ? null
            : new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        HttpResponseMessage response = await http.SendAsync(request);
        return response.IsSuccessStatusCode
            ? response
            : throw new HttpRequestException(
                $"{method} {path}: {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}"
            );
    }

    private async Task<string> TokenAsync()
    {
        using FormUrlEncodedContent form = new([new("person", "Avery")]);
        using HttpResponseMessage response = await http.PostAsync(new Uri(dataverse.BaseAddress, "token"), form);
        using JsonDocument answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return answer.RootElement.GetProperty("access_token").GetString()!;
    }
}
