using System.Text.Json.Nodes;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary><c>$batch</c>: dataverse-facts.md §15.</summary>
public sealed class BatchTests(RunningDataverse dataverse) : IClassFixture<RunningDataverse>
{
    [Fact]
    public async Task Parts_are_answered_in_order_each_by_itself()
    {
        BatchText batch = new();
        batch.Add("GET", "/api/data/v9.2/bots?$select=name&$filter=name eq 'Gift Cards'");
        batch.Add("GET", "WhoAmI");
        batch.Add("GET", $"{dataverse.Us}api/data/v9.2/RetrieveSetting(SettingName='msdyn_IsCCaaSProvisioned')");
        Answer answer = await SendAsync(batch);

        Assert.Equal(200, answer.Status);
        Assert.StartsWith("multipart/mixed", answer.ContentType, StringComparison.Ordinal);
        IReadOnlyList<BatchText.Part> parts = BatchText.Read(answer);
        Assert.Equal([200, 200, 200], parts.Select(part => part.Status));
        Assert.Equal("Gift Cards", (string)parts[0].Json["value"]![0]!["name"]!);
        Assert.Equal("True", (string)parts[2].Json["SettingDetail"]!["Value"]!);
    }

    [Fact]
    public async Task The_first_failure_ends_the_batch_and_gives_it_its_status()
    {
        Answer answer = await SendAsync(ThreeWithABadOneInTheMiddle());

        Assert.Equal(404, answer.Status);
        Assert.Equal([200, 404], BatchText.Read(answer).Select(part => part.Status));
    }

    [Fact]
    public async Task Continue_on_error_answers_every_part_with_200_around_them()
    {
        Answer answer = await SendAsync(ThreeWithABadOneInTheMiddle(), ("Prefer", "odata.continue-on-error"));

        Assert.Equal(200, answer.Status);
        Assert.Equal([200, 404, 200], BatchText.Read(answer).Select(part => part.Status));
    }

    [Fact]
    public async Task A_change_set_may_name_rows_that_it_has_just_made()
    {
        BatchText batch = new();
        batch.AddChangeSet(
            ("POST", "/api/data/v9.2/queues", new() { ["name"] = "Batched" }),
            (
                "POST",
                "msdyn_liveworkstreams",
                new() { ["msdyn_name"] = "Batched", ["msdyn_defaultqueue@odata.bind"] = "$1" }
            ),
            (
                "POST",
                "$1/queuemembership_association/$ref",
                new() { ["@odata.id"] = $"/systemusers({Contoso.Us.PartsFinder.BotUserId})" }
            ),
            ("PUT", "$2/msdyn_bot_rule", new() { ["value"] = "rule" })
        );
        Answer answer = await SendAsync(batch);
        Answer workstream = await dataverse.GetAsync(
            "msdyn_liveworkstreams?$filter=msdyn_name eq 'Batched'&$select=msdyn_bot_rule"
                + "&$expand=msdyn_defaultqueue($select=name;$expand=queuemembership_association($select=fullname))"
        );

        Assert.Equal([204, 204, 204, 204], BatchText.Read(answer).Select(part => part.Status));
        Assert.Equal(["1", "2", "3", "4"], BatchText.Read(answer).Select(part => part.ContentId));
        JsonObject row = Assert.Single(workstream.Rows);
        Assert.Equal("rule", (string)row["msdyn_bot_rule"]!);
        Assert.Equal(
            "Parts Finder",
            (string)row["msdyn_defaultqueue"]!["queuemembership_association"]![0]!["fullname"]!
        );
    }

    [Fact]
    public async Task A_change_set_is_all_or_nothing_and_answers_one_failure()
    {
        string user = $"systemusers({Contoso.Us.PartsFinder.BotUserId})";
        BatchText batch = new();
        batch.AddChangeSet(
            ("POST", "queues", new() { ["name"] = "Half done" }),
            ("PATCH", user, new() { ["isdisabled"] = true }),
            ("POST", "queues", new() { ["nope"] = 1 })
        );
        Answer answer = await SendAsync(batch);
        Answer queues = await dataverse.GetAsync("queues?$filter=name eq 'Half done'");
        Answer row = await dataverse.GetAsync($"{user}?$select=isdisabled");

        Assert.Equal(400, answer.Status);
        Assert.Equal("0x80048d19", (string)Assert.Single(BatchText.Read(answer)).Json["error"]!["code"]!);
        Assert.Empty(queues.Rows);
        Assert.False((bool)row.Json["isdisabled"]!);
    }

    [Fact]
    public async Task A_precondition_inside_a_change_set_undoes_the_rest_of_it()
    {
        BatchText batch = new();
        batch.AddChangeSet(("POST", "queues", new() { ["name"] = "Undone" }));
        batch.AddToChangeSet(
            "PATCH",
            $"queues({Contoso.Us.BillingQueue})",
            new JsonObject { ["description"] = "x" },
            "If-Match: W/\"1\""
        );
        Answer answer = await SendAsync(batch);

        Assert.Equal(412, answer.Status);
        Assert.Empty((await dataverse.GetAsync("queues?$filter=name eq 'Undone'")).Rows);
    }

    [Fact]
    public async Task A_part_says_what_it_prefers_by_itself()
    {
        string address = $"bots({Contoso.Us.GiftCards.BotId})?$select=statecode";
        BatchText batch = new();
        batch.Add("GET", address, "Prefer: odata.include-annotations=\"*\"");
        batch.Add("GET", address);
        IReadOnlyList<BatchText.Part> parts = BatchText.Read(await SendAsync(batch));

        Assert.Contains("FormattedValue", parts[0].Body, StringComparison.Ordinal);
        Assert.DoesNotContain("FormattedValue", parts[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_1000_parts_a_get_in_a_change_set_and_what_is_no_batch_are_refused()
    {
        BatchText many = new();
        foreach (int _ in Enumerable.Range(0, 1001))
        {
            many.Add("GET", "WhoAmI");
        }
        BatchText reading = new();
        reading.AddChangeSet(("GET", "WhoAmI", []));

        Assert.Equal(400, (await SendAsync(many)).Status);
        Assert.Equal(400, (await SendAsync(reading)).Status);
        Assert.Equal(400, (await dataverse.SendAsync("POST", dataverse.Us, "$batch", "{}")).Status);
    }

    private static BatchText ThreeWithABadOneInTheMiddle()
    {
        BatchText batch = new();
        batch.Add("GET", "WhoAmI");
        batch.Add("GET", $"bots({Guid.Empty})");
        batch.Add("GET", "WhoAmI()");
        return batch;
    }

    private Task<Answer> SendAsync(BatchText batch, params (string, string)[] headers) =>
        dataverse.SendBatchAsync(dataverse.Us, batch, "Avery", headers);
}
