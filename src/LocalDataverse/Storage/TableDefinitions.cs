using Dapper;
using HandoffPortal.LocalDataverse.Schema;
using Microsoft.Data.Sqlite;

namespace HandoffPortal.LocalDataverse.Storage;

/// <summary>Makes the SQL tables that the schema asks for, and adds what an older file lacks.</summary>
internal static class TableDefinitions
{
    private const string OwnTables = """
        CREATE TABLE IF NOT EXISTS local_organisation (organisation INTEGER PRIMARY KEY, version INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS local_setting (name TEXT PRIMARY KEY, value BLOB NOT NULL);
        """;

    public static void Apply(SqliteConnection connection, SqliteTransaction transaction)
    {
        connection.Execute(OwnTables, transaction: transaction);
        HashSet<string> existing =
        [
            .. connection.Query<string>(
                "SELECT name FROM sqlite_master WHERE type = 'table'",
                transaction: transaction
            ),
        ];
        foreach (Table table in DataverseSchema.WithOmnichannel.Tables)
        {
            string columns = existing.Contains(table.LogicalName)
                ? Additions(connection, transaction, table)
                : Creation(table);
            string statements = columns + Indexes(table);
            if (statements.Length > 0)
            {
                connection.Execute(statements, transaction: transaction);
            }
        }
    }

    private static string Creation(Table table) =>
        $"""
            CREATE TABLE "{table.LogicalName}" (
              organisation INTEGER NOT NULL,
              {string.Join(", ", table.Columns.Values.Select(Definition))},
              PRIMARY KEY (organisation, "{table.PrimaryKey}"));

            """;

    private static string Additions(SqliteConnection connection, SqliteTransaction transaction, Table table)
    {
        HashSet<string> present =
        [
            .. connection.Query<string>(
                "SELECT name FROM pragma_table_info(@name)",
                new { name = table.LogicalName },
                transaction
            ),
        ];
        return string.Concat(
            table
                .Columns.Values.Where(column => !present.Contains(column.Name))
                .Select(column => $"ALTER TABLE \"{table.LogicalName}\" ADD COLUMN {Definition(column)};\n")
        );
    }

    private static string Indexes(Table table)
    {
        IEnumerable<string> indexes = table
            .Columns.Values.Where(column => column.Unique)
            .Select(column => UniqueIndex(table, column.Name));
        if (table.IsIntersect)
        {
            string[] ends = [.. table.Columns.Values.Where(IsLinkEnd(table)).Select(column => column.Name)];
            indexes = indexes.Append(UniqueIndex(table, ends));
        }
        return string.Concat(indexes);
    }

    private static Func<Column, bool> IsLinkEnd(Table table) =>
        column => column.Kind == ColumnKind.Id && column.Name != table.PrimaryKey;

    private static string UniqueIndex(Table table, params string[] columns) =>
        $"CREATE UNIQUE INDEX IF NOT EXISTS \"{table.LogicalName}.{columns[0]}\" ON \"{table.LogicalName}\" "
        + $"(organisation, {string.Join(", ", columns.Select(column => $"\"{column}\""))});\n";

    // Dataverse compares text without regard to case, as its SQL collation does.
    private static string Definition(Column column) =>
        $"\"{column.Name}\" "
        + column.Kind switch
        {
            ColumnKind.Text => "TEXT COLLATE NOCASE",
            ColumnKind.Id or ColumnKind.Instant => "TEXT",
            _ => "INTEGER",
        };
}
