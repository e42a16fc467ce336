using Microsoft.Data.Sqlite;

namespace HandoffPortal.Ledger.Tests.Fixtures;

/// <summary>SQLite files in a folder that goes when the tests are done.</summary>
public sealed class SqliteLedgers : LedgerFixture, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ledger-tests-");

    /// <inheritdoc/>
    public override Task<IReadOnlyDictionary<string, string?>> FreshAsync() =>
        Task.FromResult(At(Path.Combine(folder.FullName, $"{Guid.NewGuid():N}", "ledger.db")));

    /// <summary>The settings of the ledger in this file.</summary>
    public static IReadOnlyDictionary<string, string?> At(string file) =>
        new Dictionary<string, string?> { ["Ledger:DataFile"] = file };

    /// <inheritdoc/>
    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
