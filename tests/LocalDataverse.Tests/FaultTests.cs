using System.Diagnostics;
using System.Net.Http.Json;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>Trouble on request: what a client may meet (dataverse-facts.md §10 and §15).</summary>
public sealed class FaultTests(RunningDataverse dataverse) : IClassFixture<RunningDataverse>, IAsyncLifetime
{
    private static readonly string Queue = $"queues({Contoso.Us.BillingQueue})";

    public Task InitializeAsync() => dataverse.Http.DeleteAsync(new Uri(dataverse.Host.BaseAddress, "_faults"));

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task A_throttled_request_says_when_to_come_back_and_the_next_is_answered()
    {
        await OrderAsync(new { kind = "throttle", retryAfterSeconds = 7 });
        Answer throttled = await dataverse.GetAsync("WhoAmI");
        Answer next = await dataverse.GetAsync("WhoAmI");

        Assert.Equal(
            (429, "0x80072322", "7"),
            (throttled.Status, throttled.ErrorCode, throttled.Header("Retry-After"))
        );
        Assert.Equal(200, next.Status);
    }

    [Theory]
    [InlineData("badGateway", 502)]
    [InlineData("unavailable", 503)]
    public async Task A_gateway_answers_in_html_for_as_many_requests_as_ordered(string kind, int status)
    {
        await OrderAsync(new { kind, count = 2 });
        Answer first = await dataverse.GetAsync("WhoAmI");
        Answer second = await dataverse.GetAsync("WhoAmI");
        Answer third = await dataverse.GetAsync("WhoAmI");

        Assert.Equal([status, status, 200], new[] { first, second, third }.Select(answer => answer.Status));
        Assert.StartsWith("<html>", first.Text, StringComparison.Ordinal);
        Assert.StartsWith("text/html", first.ContentType, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_meets_only_what_it_was_ordered_for()
    {
        await OrderAsync(
            new
            {
                kind = "badGateway",
                organisation = "Contoso EU",
                method = "PATCH",
                pathContains = "queues",
            }
        );

        Assert.Equal(200, (await dataverse.GetAsync("queues", at: dataverse.Eu)).Status);
        Assert.Equal(204, (await PatchAsync("other place")).Status);
        Assert.Equal(
            502,
            (await dataverse.SendAsync("PATCH", dataverse.Eu, $"queues({Guid.NewGuid()})", new { name = "x" })).Status
        );
    }

    [Fact]
    public async Task A_connection_cut_before_leaves_the_row_and_one_cut_after_has_changed_it()
    {
        await PatchAsync("original");
        await OrderAsync(new { kind = "resetBefore", method = "PATCH" });
        await Assert.ThrowsAsync<HttpRequestException>(() => PatchAsync("never arrived"));
        string before = await DescriptionAsync();
        await OrderAsync(new { kind = "resetAfter", method = "PATCH" });
        await Assert.ThrowsAsync<HttpRequestException>(() => PatchAsync("arrived unheard"));

        Assert.Equal("original", before);
        Assert.Equal("arrived unheard", await DescriptionAsync());
    }

    [Fact]
    public async Task A_stale_tag_can_be_had_without_a_rival()
    {
        await OrderAsync(new { kind = "staleEtag", method = "PATCH" });
        Answer answer = await PatchAsync("refused");

        Assert.Equal((412, "0x80060882"), (answer.Status, answer.ErrorCode));
        Assert.NotEqual("refused", await DescriptionAsync());
    }

    [Fact]
    public async Task Latency_delays_the_true_answer()
    {
        await OrderAsync(new { kind = "latency", milliseconds = 300 });
        long start = Stopwatch.GetTimestamp();
        Answer answer = await dataverse.GetAsync("WhoAmI");

        Assert.Equal(200, answer.Status);
        Assert.True(Stopwatch.GetElapsedTime(start) >= TimeSpan.FromMilliseconds(280));
    }

    [Fact]
    public async Task A_timeout_never_answers()
    {
        await OrderAsync(new { kind = "timeout", pathContains = "slow" });
        using HttpClient impatient = new() { Timeout = TimeSpan.FromMilliseconds(300) };
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(dataverse.Us, "api/data/v9.2/WhoAmI?slow=1"));
        request.Headers.Authorization = new("Bearer", await dataverse.TokenAsync("Avery"));

        await Assert.ThrowsAsync<TaskCanceledException>(() => impatient.SendAsync(request));
    }

    [Fact]
    public async Task Inside_a_batch_a_fault_meets_its_part_alone()
    {
        await OrderAsync(
            new
            {
                kind = "throttle",
                method = "GET",
                pathContains = "bots",
            }
        );
        BatchText batch = new();
        batch.Add("GET", "WhoAmI");
        batch.Add("GET", "bots?$top=1");
        batch.Add("GET", "WhoAmI");
        Answer answer = await dataverse.SendBatchAsync(
            dataverse.Us,
            batch,
            "Avery",
            ("Prefer", "odata.continue-on-error")
        );

        Assert.Equal(200, answer.Status);
        Assert.Equal([200, 429, 200], BatchText.Read(answer).Select(part => part.Status));
    }

    [Fact]
    public async Task A_change_set_cut_after_its_commit_has_happened_whole()
    {
        await OrderAsync(
            new
            {
                kind = "resetAfter",
                method = "POST",
                pathContains = "queues",
            }
        );
        BatchText batch = new();
        batch.AddChangeSet(
            ("POST", "queues", new() { ["name"] = "Cut off 1" }),
            ("POST", "queues", new() { ["name"] = "Cut off 2" })
        );

        await Assert.ThrowsAsync<HttpRequestException>(() => dataverse.SendBatchAsync(dataverse.Us, batch, "Avery"));
        Assert.Equal(2, (await dataverse.GetAsync("queues?$filter=startswith(name,'Cut off')")).Rows.Count);
    }

    [Fact]
    public async Task An_order_that_makes_no_sense_is_refused_and_orders_can_be_taken_back()
    {
        using HttpResponseMessage refused = await dataverse.Http.PostAsJsonAsync(Faults, new { kind = "earthquake" });
        await OrderAsync(new { kind = "throttle", count = 100 });
        await dataverse.Http.DeleteAsync(Faults);

        Assert.Equal(400, (int)refused.StatusCode);
        Assert.Equal(200, (await dataverse.GetAsync("WhoAmI")).Status);
    }

    private Uri Faults => new(dataverse.Host.BaseAddress, "_faults");

    private async Task OrderAsync(object fault)
    {
        using HttpResponseMessage response = await dataverse.Http.PostAsJsonAsync(Faults, fault);
        Assert.Equal(204, (int)response.StatusCode);
    }

    private Task<Answer> PatchAsync(string description) =>
        dataverse.SendAsync("PATCH", dataverse.Us, Queue, new { description });

    private async Task<string> DescriptionAsync() => (string)(await dataverse.GetAsync(Queue)).Json["description"]!;
}
