using Npgsql;

namespace HandoffPortal.Ledger.Tests.Fixtures;

/// <summary>Databases on one throw-away PostgreSQL server.</summary>
public sealed class PostgreSqlLedgers : LedgerFixture, IAsyncLifetime
{
    /// <summary>The server.</summary>
    public PostgreSqlServer Server { get; } = new();

    /// <inheritdoc/>
    public Task InitializeAsync() => Server.CreateAsync();

    /// <inheritdoc/>
    public async Task DisposeAsync() => await Server.DisposeAsync();

    /// <inheritdoc/>
    public override async Task<IReadOnlyDictionary<string, string?>> FreshAsync()
    {
        string name = $"ledger_{Guid.NewGuid():N}";
        await using NpgsqlConnection connection = new($"{Server.ConnectionString};Pooling=false");
        await connection.OpenAsync();
        await using NpgsqlCommand create = new($"CREATE DATABASE {name}", connection);
        await create.ExecuteNonQueryAsync();
        return At(new NpgsqlConnectionStringBuilder(Server.ConnectionString) { Database = name }.ToString());
    }

    /// <summary>The settings of the ledger that this connection string names.</summary>
    public static IReadOnlyDictionary<string, string?> At(string connectionString) =>
        new Dictionary<string, string?>
        {
            ["Ledger:Provider"] = "PostgreSql",
            ["Ledger:ConnectionString"] = connectionString,
        };
}
