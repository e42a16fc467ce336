using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace HandoffPortal.Ledger.Tests.Fixtures;

/// <summary>
/// A throw-away PostgreSQL cluster from Debian's binaries, on a free port, in a folder of its own. PostgreSQL refuses to
/// run as root, so as root it runs as <c>postgres</c>. When no binaries are there the tests fail and say so: they are
/// never skipped.
/// </summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    // The server lives as long as this shell's input is open, so it can't outlive a test run that was killed.
    private const string UntilInputEnds = """
        trap '' INT TERM
        "$0" -D "$1/data" -p "$2" -k "$1" -c listen_addresses=127.0.0.1 -c fsync=off >"$1/log" 2>&1 <&- &
        cat >/dev/null
        kill -INT $!
        wait $!
        """;

    private readonly string binaries = FindBinaries();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ledger-postgresql-");
    private readonly int port = FreePort();
    private Process? server;

    /// <summary>Where it listens.</summary>
    public string ConnectionString =>
        $"Host=127.0.0.1;Port={port};Username=ledger;Database=postgres;Timeout=5;Include Error Detail=true";

    /// <summary>Makes the cluster and starts it.</summary>
    public async Task CreateAsync()
    {
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync("chown", "postgres", folder.FullName);
        }
        string[] initdb = [.. AsUser($"{binaries}/initdb"), "-D", $"{folder.FullName}/data", "-U", "ledger"];
        await RunAsync([.. initdb, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
        await StartAsync();
    }

    /// <summary>Starts the server and waits until it answers.</summary>
    public async Task StartAsync()
    {
        string[] shell = [.. AsUser("sh"), "-c", UntilInputEnds, $"{binaries}/postgres", folder.FullName];
        server = Start([.. shell, port.ToString(CultureInfo.InvariantCulture)]);
        string[] isReady = [$"{binaries}/pg_isready", "-q", "-h", "127.0.0.1", "-p", $"{port}"];
        Stopwatch waited = Stopwatch.StartNew();
        while (await ExitCodeAsync(isReady) != 0)
        {
            if (waited.Elapsed > TimeSpan.FromSeconds(60) || server.HasExited)
            {
                throw new InvalidOperationException(
                    $"PostgreSQL did not start: {await File.ReadAllTextAsync($"{folder.FullName}/log")}"
                );
            }
            await Task.Delay(100);
        }
    }

    /// <summary>Stops the server; its data stays.</summary>
    public async Task StopAsync()
    {
        if (server is not null)
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync();
            server.Dispose();
            server = null;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        folder.Delete(recursive: true);
    }

    private static string FindBinaries() =>
        Directory.Exists("/usr/lib/postgresql")
        && Directory
            .GetDirectories("/usr/lib/postgresql")
            .Where(version => File.Exists($"{version}/bin/initdb"))
            .MaxBy(version => int.Parse(Path.GetFileName(version), CultureInfo.InvariantCulture))
            is { } newest
            ? $"{newest}/bin"
            : throw new InvalidOperationException(
                "These tests need PostgreSQL's programs in /usr/lib/postgresql/*/bin: apt-get install postgresql."
            );

    private static string[] AsUser(string command) =>
        Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", command] : [command];

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task RunAsync(params string[] command)
    {
        if (await ExitCodeAsync(command) is not 0 and int code)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)} ended with {code}.");
        }
    }

    private static async Task<int> ExitCodeAsync(string[] command)
    {
        using Process process = Start(command);
        process.StandardInput.Close();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    private static Process Start(string[] command) =>
        Process.Start(
            new ProcessStartInfo(command[0], command[1..])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                UseShellExecute = false,
                WorkingDirectory = "/",
            }
        )!;
}
