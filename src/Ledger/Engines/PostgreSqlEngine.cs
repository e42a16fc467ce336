using System.Data.Common;
using Dapper;
using HandoffPortal.Domain;
using Npgsql;

namespace HandoffPortal.Ledger.Engines;

/// <summary>A PostgreSQL server that several portals share. Error codes: the server's manual, appendix A.</summary>
internal sealed class PostgreSqlEngine(string connectionString) : Engine
{
    // Any number will do, as long as every portal takes the same: "handoff" in ASCII.
    private const long SchemaLock = 0x68_61_6E_64_6F_66_66;

    private const string Look =
        "Ask whoever runs the portal to look at the database that the setting Ledger:ConnectionString names.";

    internal override DbConnection Connect() => new NpgsqlConnection(connectionString);

    internal override Task PrepareAsync(CancellationToken cancellation) => Task.CompletedTask;

    internal override async Task<DbTransaction> LockAsync(DbConnection connection, CancellationToken cancellation)
    {
        DbTransaction transaction = await connection.BeginTransactionAsync(cancellation);
        await connection.ExecuteAsync(
            new CommandDefinition(
                "SELECT pg_advisory_xact_lock(@SchemaLock)",
                new { SchemaLock },
                transaction,
                cancellationToken: cancellation
            )
        );
        return transaction;
    }

    internal override bool IsBrokenConnection(Exception exception) =>
        exception is NpgsqlException { IsTransient: true, InnerException: not TimeoutException };

    internal override void ForgetConnections()
    {
        using NpgsqlConnection any = new(connectionString);
        NpgsqlConnection.ClearPool(any);
    }

    internal override Fault? Explain(Exception exception) =>
        exception switch
        {
            PostgresException refused => new Fault(FaultKind.Unavailable, What(refused.SqlState), Look),
            NpgsqlException { InnerException: TimeoutException } or TimeoutException => new Fault(
                FaultKind.TimedOut,
                "The ledger's PostgreSQL server did not answer in time.",
                Look
            ),
            NpgsqlException => new Fault(
                FaultKind.Unavailable,
                "The ledger's PostgreSQL server can't be reached.",
                Look
            ),
            _ => null,
        };

    private static string What(string code) =>
        code switch
        {
            "25006" => "The ledger's database can only be read, not written.",
            "28000" or "28P01" => "The ledger's PostgreSQL server refuses the portal's sign-in.",
            "3D000" => "The ledger's PostgreSQL server has no database of the name in the settings.",
            "42501" => "The portal's account lacks a privilege in the ledger's database.",
            ['5', '3', ..] => "The ledger's PostgreSQL server has no room left: disk, memory or connections.",
            ['5', '7', 'P', ..] => "The ledger's PostgreSQL server is being stopped or started.",
            _ => $"The ledger's database can't be used (PostgreSQL error {code}).",
        };
}
