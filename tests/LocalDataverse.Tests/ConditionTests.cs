namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>ETags and preconditions: dataverse-facts.md §15.</summary>
public sealed class ConditionTests(RunningDataverse dataverse) : IClassFixture<RunningDataverse>
{
    [Fact]
    public async Task A_stale_tag_is_refused_and_the_current_one_is_not()
    {
        string address = await NewQueueAsync();
        string tag = await TagAsync(address);

        Answer first = await PatchAsync(address, "first", ("If-Match", tag));
        Answer second = await PatchAsync(address, "second", ("If-Match", tag));
        Answer row = await dataverse.GetAsync(address + "?$select=description");

        Assert.Equal(204, first.Status);
        Assert.Equal((412, "0x80060882"), (second.Status, second.ErrorCode));
        Assert.Equal("first", (string)row.Json["description"]!);
        Assert.NotEqual(tag, (string)row.Json["@odata.etag"]!);
    }

    [Fact]
    public async Task Of_many_writers_with_one_tag_exactly_one_wins()
    {
        string address = await NewQueueAsync();
        string tag = await TagAsync(address);

        Answer[] answers = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(number => PatchAsync(address, $"{number}", ("If-Match", tag)))
        );

        Assert.Equal(1, answers.Count(answer => answer.Status == 204));
        Assert.Equal(11, answers.Count(answer => answer.Status == 412));
    }

    [Fact]
    public async Task If_match_any_forbids_the_create_and_if_none_match_any_the_update()
    {
        string missing = $"queues({Guid.NewGuid()})";
        string existing = await NewQueueAsync();

        Answer noCreate = await PatchAsync(missing, "x", ("If-Match", "*"));
        Answer noUpdate = await PatchAsync(existing, "x", ("If-None-Match", "*"));

        Assert.Equal((404, "0x80040217"), (noCreate.Status, noCreate.ErrorCode));
        Assert.Equal((412, "0x80040237"), (noUpdate.Status, noUpdate.ErrorCode));
        Assert.Equal(404, (await dataverse.GetAsync(missing)).Status);
    }

    [Fact]
    public async Task A_delete_keeps_to_its_tag()
    {
        string address = await NewQueueAsync();

        Answer stale = await dataverse.SendAsync("DELETE", dataverse.Us, address, headers: ("If-Match", "W/\"1\""));
        Answer current = await dataverse.SendAsync(
            "DELETE",
            dataverse.Us,
            address,
            headers: ("If-Match", await TagAsync(address))
        );
        Answer gone = await dataverse.SendAsync("DELETE", dataverse.Us, address);

        Assert.Equal([412, 204, 404], [stale.Status, current.Status, gone.Status]);
    }

    [Fact]
    public async Task A_known_version_is_not_sent_again()
    {
        string address = await NewQueueAsync();

        Answer same = await dataverse.SendAsync(
            "GET",
            dataverse.Us,
            address,
            headers: ("If-None-Match", await TagAsync(address))
        );
        Answer other = await dataverse.SendAsync("GET", dataverse.Us, address, headers: ("If-None-Match", "W/\"1\""));

        Assert.Equal([304, 200], [same.Status, other.Status]);
        Assert.Empty(same.Text);
    }

    [Fact]
    public async Task Versions_only_rise_across_the_tables_of_an_organisation()
    {
        string first = await TagAsync(await NewQueueAsync());
        Guid workstream = Guid.NewGuid();
        await dataverse.SendAsync(
            "PATCH",
            dataverse.Us,
            $"msdyn_liveworkstreams({workstream})",
            new { msdyn_name = "Later" }
        );
        string second = await TagAsync($"msdyn_liveworkstreams({workstream})");

        Assert.True(Number(second) > Number(first));
    }

    private async Task<string> NewQueueAsync()
    {
        string address = $"queues({Guid.NewGuid()})";
        Assert.Equal(
            204,
            (await dataverse.SendAsync("PATCH", dataverse.Us, address, new { name = "Conditional" })).Status
        );
        return address;
    }

    private async Task<string> TagAsync(string address) =>
        (string)(await dataverse.GetAsync(address)).Json["@odata.etag"]!;

    private Task<Answer> PatchAsync(string address, string description, (string, string) header) =>
        dataverse.SendAsync("PATCH", dataverse.Us, address, new { description, name = "Conditional" }, headers: header);

    private static long Number(string tag) => long.Parse(tag[3..^1], System.Globalization.CultureInfo.InvariantCulture);
}
