using System.Collections.Frozen;
using System.Text.Json;
using HandoffPortal.LocalDataverse.Protocol;

namespace HandoffPortal.LocalDataverse.Security;

/// <summary>What may be done with the rows of a table.</summary>
internal enum Access
{
    Create,
    Read,
    Write,
    Delete,
}

/// <summary>What a user's roles, direct and through teams, allow together. Roles and their tables: <c>Security/roles.json</c>.</summary>
internal sealed class Privileges(Guid userId, IReadOnlyCollection<string> roles)
{
    private static readonly FrozenDictionary<string, Dictionary<string, string>> Roles = ReadRoles();

    /// <summary>Every table that some role speaks of.</summary>
    public static IEnumerable<string> NamedTables =>
        Roles.Values.SelectMany(grants => grants.Keys).Distinct(StringComparer.Ordinal);

    /// <exception cref="DataverseFault">403 when no role allows it (dataverse-facts.md §15).</exception>
    public void Demand(Access access, string table)
    {
        if (!Allow(access, table))
        {
            throw new DataverseFault(
                403,
                "0x80040220",
                $"Principal user (Id={userId}, type=8, roleCount={roles.Count}) is missing {PrivilegeNames.Of(access, table)} privilege "
                    + $"for entity '{table}' (LogicalName='{table}')."
            );
        }
    }

    /// <summary>The names of everything that is allowed on these tables, as Dataverse's functions answer them.</summary>
    public IEnumerable<string> Names(IEnumerable<string> tables) =>
        tables
            .SelectMany(table => Enum.GetValues<Access>().Where(access => Allow(access, table)), PrivilegeNames.All)
            .SelectMany(names => names)
            .Distinct(StringComparer.Ordinal);

    public bool Allow(Access access, string table) =>
        IsMetadata(access, table)
        || roles.Any(role =>
            Roles.TryGetValue(role, out Dictionary<string, string>? grants) && Grants(grants, access, table)
        );

    // Whoever may sign in may read which tables and columns there are.
    private static bool IsMetadata(Access access, string table) =>
        access == Access.Read && (table is "EntityMetadata" or "AttributeMetadata");

    // A table named by itself overrules the role's "*": "" then means no access at all.
    private static bool Grants(Dictionary<string, string> grants, Access access, string table) =>
        (grants.GetValueOrDefault(table) ?? grants.GetValueOrDefault("*") ?? "").Contains(
            access.ToString()[0],
            StringComparison.Ordinal
        );

    private static FrozenDictionary<string, Dictionary<string, string>> ReadRoles()
    {
        using Stream stream = typeof(Privileges).Assembly.GetManifestResourceStream("roles.json")!;
        return JsonSerializer
            .Deserialize<Dictionary<string, Dictionary<string, string>>>(stream)!
            .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
