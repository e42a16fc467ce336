using Dapper;
using HandoffPortal.LocalDataverse.Schema;
using Microsoft.Data.Sqlite;

namespace HandoffPortal.LocalDataverse.Storage;

/// <summary>One transaction on the data file.</summary>
internal sealed class Session(SqliteConnection connection, SqliteTransaction transaction)
{
    private readonly Dictionary<string, SqliteCommand> _inserts = new(StringComparer.Ordinal);

    public IEnumerable<IDictionary<string, object?>> Query(string sql, object? parameters = null) =>
        connection.Query(sql, parameters, transaction).Cast<IDictionary<string, object?>>();

    public T? Scalar<T>(string sql, object? parameters = null) =>
        connection.ExecuteScalar<T>(sql, parameters, transaction);

    public int Execute(string sql, object? parameters = null) => connection.Execute(sql, parameters, transaction);

    public bool IsEmpty() => Scalar<long>("SELECT count(*) FROM local_organisation") == 0;

    /// <summary>The next version number of an organisation: each write of a row takes one, so ETags only ever rise.</summary>
    public long NextVersion(int organisation) =>
        Scalar<long>(
            """
            INSERT INTO local_organisation (organisation, version) VALUES (@organisation, 1000)
            ON CONFLICT (organisation) DO UPDATE SET version = version + 1 RETURNING version
            """,
            new { organisation }
        );

    /// <summary>Adds a row; columns that are not named stay null.</summary>
    /// <exception cref="SqliteException">A key or unique column already has that value.</exception>
    public void Insert(int organisation, Table table, IReadOnlyDictionary<string, object?> values)
    {
        SqliteCommand command = InsertInto(table);
        command.Parameters[0].Value = organisation;
        int position = 1;
        foreach (Column column in table.Columns.Values)
        {
            command.Parameters[position++].Value =
                StoredValue.Of(values.GetValueOrDefault(column.Name)) ?? DBNull.Value;
        }
        command.ExecuteNonQuery();
    }

    /// <summary>Changes the named columns of one row.</summary>
    /// <exception cref="SqliteException">A unique column already has that value in another row.</exception>
    public void Update(int organisation, Table table, Guid id, IReadOnlyDictionary<string, object?> values)
    {
        if (values.Count == 0)
        {
            return;
        }
        DynamicParameters parameters = new();
        parameters.Add("organisation", organisation);
        parameters.Add("id", StoredValue.Of(id));
        List<string> assignments = [];
        foreach ((string column, object? value) in values)
        {
            parameters.Add($"v{assignments.Count}", StoredValue.Of(value));
            assignments.Add($"\"{column}\" = @v{assignments.Count}");
        }
        Execute(
            $"UPDATE \"{table.LogicalName}\" SET {string.Join(", ", assignments)} "
                + $"WHERE organisation = @organisation AND \"{table.PrimaryKey}\" = @id",
            parameters
        );
    }

    public bool Delete(int organisation, Table table, Guid id) =>
        Execute(
            $"DELETE FROM \"{table.LogicalName}\" WHERE organisation = @organisation AND \"{table.PrimaryKey}\" = @id",
            new { organisation, id = StoredValue.Of(id) }
        ) > 0;

    /// <summary>One row as it is stored, or null.</summary>
    public IDictionary<string, object?>? Find(int organisation, Table table, Guid id) =>
        Query(
                $"SELECT * FROM \"{table.LogicalName}\" WHERE organisation = @organisation AND \"{table.PrimaryKey}\" = @id",
                new { organisation, id = StoredValue.Of(id) }
            )
            .SingleOrDefault();

    private SqliteCommand InsertInto(Table table)
    {
        if (_inserts.TryGetValue(table.LogicalName, out SqliteCommand? known))
        {
            return known;
        }
        SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        string[] columns = [.. table.Columns.Keys];
        command.CommandText =
            $"INSERT INTO \"{table.LogicalName}\" (organisation, {string.Join(", ", columns.Select(column => $"\"{column}\""))}) "
            + $"VALUES (@organisation, {string.Join(", ", columns.Select((_, position) => $"@v{position}"))})";
        command.Parameters.Add(new SqliteParameter("@organisation", null));
        foreach (int position in Enumerable.Range(0, columns.Length))
        {
            command.Parameters.Add(new SqliteParameter($"@v{position}", null));
        }
        return _inserts[table.LogicalName] = command;
    }
}
