using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using HandoffPortal.LocalDataverse.Schema;
using Microsoft.Data.Sqlite;

namespace HandoffPortal.LocalDataverse.Storage;

/// <summary>
/// The data file: one SQLite table per Dataverse table, its rows told apart by the column <c>organisation</c>. A file of an older
/// schema gains the tables and columns that it lacks when it is opened.
/// </summary>
internal sealed class Database : IDisposable
{
    private readonly string _connectionString;
    private readonly SemaphoreSlim _writers = new(1, 1);

    private Database(string connectionString) => _connectionString = connectionString;

    /// <summary>Opens the file, made first when missing.</summary>
    /// <param name="file">Where the data is kept; its folder is made too.</param>
    /// <param name="prepare">Runs when the schema is new to the file, inside the transaction that makes the tables.</param>
    public static Database Open(string file, Action<Session> prepare)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        Database database = new(
            new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 20 }.ToString()
        );
        using SqliteConnection connection = database.Connect();
        connection.Execute("PRAGMA journal_mode = WAL");
        int fingerprint = Fingerprint();
        if (connection.ExecuteScalar<int>("PRAGMA user_version") != fingerprint)
        {
            using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
            TableDefinitions.Apply(connection, transaction);
            prepare(new Session(connection, transaction));
            connection.Execute($"PRAGMA user_version = {fingerprint}", transaction: transaction);
            transaction.Commit();
        }
        return database;
    }

    /// <summary>Runs work that only reads, on one consistent state of the data.</summary>
    public T Read<T>(Func<Session, T> work)
    {
        using SqliteConnection connection = Connect();
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: true);
        return work(new Session(connection, transaction));
    }

    /// <summary>Runs work in one transaction: kept when <paramref name="keep"/> says so of its result, else undone whole.</summary>
    public T Write<T>(Func<Session, T> work, Predicate<T> keep)
    {
        _writers.Wait();
        try
        {
            using SqliteConnection connection = Connect();
            using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
            T result = work(new Session(connection, transaction));
            if (keep(result))
            {
                transaction.Commit();
            }
            return result;
        }
        finally
        {
            _writers.Release();
        }
    }

    public void Dispose()
    {
        _writers.Dispose();
        using SqliteConnection connection = new(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private SqliteConnection Connect()
    {
        SqliteConnection connection = new(_connectionString);
        connection.Open();
        connection.Execute("PRAGMA synchronous = NORMAL");
        return connection;
    }

    private static int Fingerprint()
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(DataverseSchema.WithOmnichannel.Csdl));
        return BinaryPrimitives.ReadInt32BigEndian(hash);
    }
}
