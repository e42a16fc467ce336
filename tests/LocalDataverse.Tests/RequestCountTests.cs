using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>Counting requests, so that a test can say what a page costs.</summary>
public sealed class RequestCountTests(RunningDataverse dataverse) : IClassFixture<RunningDataverse>
{
    [Fact]
    public async Task Requests_are_counted_with_their_parts_and_how_many_ran_at_once()
    {
        Uri requests = new(dataverse.Host.BaseAddress, "_requests");
        await dataverse.Http.DeleteAsync(requests);
        using HttpResponseMessage ordered = await dataverse.Http.PostAsJsonAsync(
            new Uri(dataverse.Host.BaseAddress, "_faults"),
            new
            {
                kind = "latency",
                milliseconds = 300,
                count = 2,
                pathContains = "WhoAmI",
            }
        );
        await Task.WhenAll(dataverse.GetAsync("WhoAmI"), dataverse.GetAsync("WhoAmI", at: dataverse.Eu));
        BatchText batch = new();
        batch.Add("GET", "bots");
        batch.Add("GET", "queues");
        await dataverse.SendBatchAsync(dataverse.Us, batch, "Avery");
        JsonObject counts = (await dataverse.Http.GetFromJsonAsync<JsonObject>(requests))!;

        JsonNode us = counts["Contoso US"]!;
        Assert.Equal(
            (2, 1, 2, 1),
            ((int)us["total"]!, (int)us["batches"]!, (int)us["parts"]!, (int)us["peakConcurrency"]!)
        );
        Assert.Equal(1, (int)counts["Contoso EU"]!["total"]!);
        Assert.Equal((3, 2), ((int)counts["all"]!["total"]!, (int)counts["all"]!["peakConcurrency"]!));
        Assert.Contains("GET /api/data/v9.2/bots", us["paths"]!.AsArray().Select(path => (string)path!));
    }
}
