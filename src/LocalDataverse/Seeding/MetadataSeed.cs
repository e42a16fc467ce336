using System.Security.Cryptography;
using System.Text;
using HandoffPortal.LocalDataverse.Hosting;
using HandoffPortal.LocalDataverse.Schema;
using HandoffPortal.LocalDataverse.Storage;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>Table and column metadata as rows, so that <c>EntityDefinitions</c> is queried like any other set.</summary>
internal static class MetadataSeed
{
    public static void Fill(Session session, Organisation organisation)
    {
        Table entities = DataverseSchema.WithOmnichannel["EntityMetadata"];
        Table attributes = DataverseSchema.WithOmnichannel["AttributeMetadata"];
        session.Execute("DELETE FROM EntityMetadata WHERE organisation = @Key", new { organisation.Key });
        session.Execute("DELETE FROM AttributeMetadata WHERE organisation = @Key", new { organisation.Key });
        foreach (Table table in organisation.Schema.Tables.Where(table => table != entities && table != attributes))
        {
            session.Insert(organisation.Key, entities, Describe(table));
            foreach (Column column in table.Columns.Values)
            {
                session.Insert(organisation.Key, attributes, Describe(table, column));
            }
        }
    }

    private static Dictionary<string, object?> Describe(Table table) =>
        new(StringComparer.Ordinal)
        {
            ["LogicalName"] = table.LogicalName,
            ["SchemaName"] = table.LogicalName,
            ["EntitySetName"] = table.SetName,
            ["PrimaryIdAttribute"] = table.PrimaryKey,
            ["PrimaryNameAttribute"] = table.PrimaryName,
            ["IsIntersect"] = table.IsIntersect,
        };

    private static Dictionary<string, object?> Describe(Table table, Column column) =>
        new(StringComparer.Ordinal)
        {
            ["MetadataId"] = IdOf($"{table.LogicalName}.{column.LogicalName}"),
            ["LogicalName"] = column.LogicalName,
            ["SchemaName"] = column.LogicalName,
            ["EntityLogicalName"] = table.LogicalName,
            ["AttributeType"] = TypeOf(table, column),
            ["MaxLength"] = column.MaxLength,
            ["IsValidForCreate"] = !column.ReadOnly,
            ["IsValidForUpdate"] = !column.ReadOnly && !column.Immutable && column.Name != table.PrimaryKey,
            ["IsValidForRead"] = true,
            ["IsPrimaryId"] = column.Name == table.PrimaryKey,
            ["IsPrimaryName"] = column.Name == table.PrimaryName,
        };

    private static string TypeOf(Table table, Column column) =>
        column switch
        {
            { Name: "statecode" } => "State",
            { Name: "statuscode" } => "Status",
            { Name: "_ownerid_value" } => "Owner",
            { LookupTarget: not null } => "Lookup",
            { Kind: ColumnKind.Integer, Choices.Count: > 0 } => "Picklist",
            { Kind: ColumnKind.Integer } => "Integer",
            { Kind: ColumnKind.BigInteger } => "BigInt",
            { Kind: ColumnKind.Boolean } => "Boolean",
            { Kind: ColumnKind.Id } => "Uniqueidentifier",
            { Kind: ColumnKind.Instant } => "DateTime",
            { Memo: true } => "Memo",
            _ => "String",
        };

    // Stable, so that a column keeps its metadata id from one start to the next.
    private static Guid IdOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));
}
