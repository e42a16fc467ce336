using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>Starting, stopping and keeping data.</summary>
public sealed class HostTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("localdataverse-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_was_written_outlives_a_restart_and_the_sample_is_written_once()
    {
        await using RunningDataverse dataverse = new();
        await dataverse.InitializeAsync();
        string bot = $"bots({Contoso.Us.GiftCards.BotId})";
        await dataverse.SendAsync("PATCH", dataverse.Us, bot, new { name = "Gift Vouchers" });
        Answer before = await dataverse.GetAsync($"{bot}?$select=name");

        await dataverse.RestartAsync();

        Answer after = await dataverse.SendAsync("GET", dataverse.Us, $"{bot}?$select=name");
        Answer bots = await dataverse.SendAsync("GET", dataverse.Us, "bots/$count");
        Assert.Equal("Gift Vouchers", (string)after.Json["name"]!);
        Assert.Equal((string)before.Json["@odata.etag"]!, (string)after.Json["@odata.etag"]!);
        Assert.Equal("29", bots.Text);
    }

    [Fact]
    public async Task Each_organisation_listens_on_the_port_that_follows_or_where_there_is_room()
    {
        int port = FreePort();
        using TcpListener rival = new(IPAddress.Loopback, port + 2);
        rival.Start();

        await using LocalDataverseHost host = await StartAsync(port);

        Assert.Equal(port, host.BaseAddress.Port);
        Assert.Equal(port + 1, host.Organisations[0].Url.Port);
        Assert.NotEqual(port + 2, host.Organisations[1].Url.Port);
        Assert.Equal(
            5,
            host.Organisations.Select(organisation => organisation.Url.Port).Append(port).Distinct().Count()
        );
    }

    [Fact]
    public async Task A_taken_base_address_is_an_error_and_leaves_the_file_closed()
    {
        int port = FreePort();
        using TcpListener rival = new(IPAddress.Loopback, port);
        rival.Start();

        await Assert.ThrowsAsync<IOException>(() => StartAsync(port));
        rival.Stop();
        await using LocalDataverseHost host = await StartAsync(port);
    }

    [Fact]
    public async Task A_fresh_file_is_ready_in_well_under_a_second()
    {
        List<TimeSpan> starts = [];
        foreach (int attempt in Enumerable.Range(1, 3))
        {
            long start = Stopwatch.GetTimestamp();
            await using LocalDataverseHost host = await StartAsync(0, $"fresh-{attempt}.db");
            starts.Add(Stopwatch.GetElapsedTime(start));
        }

        // The fastest: the first one also loads the schema, and neighbours on the machine slow any of them.
        Assert.InRange(starts.Min(), TimeSpan.Zero, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Without_leave_there_are_no_counts_and_no_faults()
    {
        using HttpClient http = new();
        await using LocalDataverseHost host = await StartAsync(0);
        using HttpResponseMessage faults = await http.PostAsJsonAsync(
            new Uri(host.BaseAddress, "_faults"),
            new { kind = "throttle" }
        );
        using HttpResponseMessage requests = await http.GetAsync(new Uri(host.BaseAddress, "_requests"));

        Assert.Equal([404, 404], new[] { faults, requests }.Select(response => (int)response.StatusCode));
    }

    [Fact]
    public async Task A_file_of_an_older_schema_gains_what_it_lacks_and_keeps_its_rows()
    {
        await (await StartAsync(0)).DisposeAsync();
        using (SqliteConnection connection = new($"Data Source={File};Pooling=False"))
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText =
                "ALTER TABLE bot DROP COLUMN origin; DROP TABLE msdyn_presence; PRAGMA user_version = 1;";
            command.ExecuteNonQuery();
        }

        await using LocalDataverseHost host = await StartAsync(0);
        using SqliteConnection after = new($"Data Source={File};Pooling=False");
        after.Open();
        using SqliteCommand count = after.CreateCommand();
        count.CommandText =
            "SELECT (SELECT count(origin) FROM bot) || ' ' || (SELECT count(*) FROM msdyn_presence) || ' ' || (SELECT count(*) FROM bot)";
        Assert.Equal("0 0 32", count.ExecuteScalar());
    }

    private string File => Path.Combine(_folder.FullName, "data.db");

    private Task<LocalDataverseHost> StartAsync(int port, string file = "data.db") =>
        LocalDataverseHost.StartAsync(
            new LocalDataverseOptions
            {
                BaseAddress = new Uri($"http://127.0.0.1:{port}"),
                DataFile = Path.Combine(_folder.FullName, file),
            }
        );

    private static int FreePort()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
