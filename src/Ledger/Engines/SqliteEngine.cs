using System.Data.Common;
using Dapper;
using HandoffPortal.Domain;
using Microsoft.Data.Sqlite;

namespace HandoffPortal.Ledger.Engines;

/// <summary>One file on this machine. Result codes: sqlite.org/rescode.html.</summary>
internal sealed class SqliteEngine(string dataFile) : Engine
{
    private const string Look =
        "Ask whoever runs the portal to look at the file that the setting Ledger:DataFile names.";

    private readonly string connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = dataFile,
        ForeignKeys = true,
        DefaultTimeout = 10,
    }.ToString();

    internal override DbConnection Connect() => new SqliteConnection(connectionString);

    internal override async Task PrepareAsync(CancellationToken cancellation)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(dataFile)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }
        await using DbConnection connection = Connect();
        await connection.OpenAsync(cancellation);
        // Readers then never wait for a writer; the file remembers it.
        await connection.ExecuteAsync(
            new CommandDefinition("PRAGMA journal_mode = WAL", cancellationToken: cancellation)
        );
    }

    internal override async Task<DbTransaction> LockAsync(DbConnection connection, CancellationToken cancellation) =>
        await connection.BeginTransactionAsync(cancellation);

    internal override Fault? Explain(Exception exception) =>
        exception switch
        {
            SqliteException failed => new Fault(FaultKind.Unavailable, What(failed.SqliteErrorCode), Look),
            UnauthorizedAccessException => new Fault(FaultKind.Unavailable, What(14), Look),
            IOException => new Fault(FaultKind.Unavailable, What(10), Look),
            _ => null,
        };

    private static string What(int code) =>
        code switch
        {
            5 or 6 => "The ledger's file is held by another program.",
            8 => "The ledger's file can only be read, not written.",
            10 => "The disk that holds the ledger's file does not answer properly.",
            11 or 26 => "The ledger's file is damaged, or is no ledger.",
            13 => "The disk that holds the ledger's file is full.",
            14 => "The ledger's file can't be opened.",
            _ => $"The ledger's file can't be used (SQLite result {code}).",
        };
}
