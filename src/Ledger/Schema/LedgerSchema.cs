using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Dapper;
using HandoffPortal.Ledger.Engines;
using Microsoft.Extensions.Logging;

namespace HandoffPortal.Ledger.Schema;

/// <summary>
/// Brings the tables up to date with the numbered scripts, in one transaction that one portal at a time can hold. A script
/// that has shipped is never changed, and only ever adds: an older portal beside a newer one goes on working.
/// </summary>
internal sealed partial class LedgerSchema(Engine engine, TimeProvider time, ILogger<LedgerSchema> log) : IDisposable
{
    private static readonly ImmutableArray<Script> Scripts = ReadScripts();

    private readonly SemaphoreSlim gate = new(1);
    private volatile bool ready;

    /// <summary>Does nothing once it has succeeded; after a failure the next call tries again.</summary>
    internal async Task EnsureAsync(CancellationToken cancellation)
    {
        if (ready)
        {
            return;
        }
        await gate.WaitAsync(cancellation);
        try
        {
            if (!ready)
            {
                await ApplyAsync(cancellation);
                ready = true;
            }
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    private async Task ApplyAsync(CancellationToken cancellation)
    {
        await engine.PrepareAsync(cancellation);
        await using DbConnection connection = engine.Connect();
        await connection.OpenAsync(cancellation);
        await using DbTransaction transaction = await engine.LockAsync(connection, cancellation);
        await RunAsync(
            "CREATE TABLE IF NOT EXISTS ledger_schema (version integer NOT NULL PRIMARY KEY, applied_at text NOT NULL)"
        );
        int applied = await connection.ExecuteScalarAsync<int>(
            "SELECT COALESCE(MAX(version), 0) FROM ledger_schema",
            transaction: transaction
        );
        foreach (Script script in Scripts.Where(script => script.Version > applied))
        {
            await RunAsync(script.Sql);
            await RunAsync(
                "INSERT INTO ledger_schema (version, applied_at) VALUES (@Version, @AppliedAt)",
                new { script.Version, AppliedAt = LedgerText.Of(time.GetUtcNow()) }
            );
            ScriptApplied(script.Version);
        }
        await transaction.CommitAsync(cancellation);

        Task RunAsync(string sql, object? values = null) =>
            connection.ExecuteAsync(new CommandDefinition(sql, values, transaction, cancellationToken: cancellation));
    }

    private static ImmutableArray<Script> ReadScripts()
    {
        Assembly assembly = typeof(LedgerSchema).Assembly;
        return
        [
            .. assembly
                .GetManifestResourceNames()
                .Where(name => name.EndsWith(".sql", StringComparison.Ordinal))
                .Select(name => new Script(int.Parse(name[..4], CultureInfo.InvariantCulture), Read(assembly, name)))
                .OrderBy(script => script.Version),
        ];
    }

    private static string Read(Assembly assembly, string name)
    {
        using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    [LoggerMessage(4002, LogLevel.Information, "Ledger schema {Version} applied")]
    private partial void ScriptApplied(int version);

    private sealed record Script(int Version, string Sql);
}
