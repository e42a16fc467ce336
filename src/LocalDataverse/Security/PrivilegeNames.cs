namespace HandoffPortal.LocalDataverse.Security;

/// <summary>
/// How Dataverse names privileges: prv, the access, the table. Some tables have names of their own for it, and some have no
/// privileges: the values of environment variables inherit those of their definitions (docs/dataverse-facts.md, privileges).
/// </summary>
internal static class PrivilegeNames
{
    private const string User = "systemuser";
    private const string UserRoles = "systemuserroles";
    private const string Definitions = "environmentvariabledefinition";
    private const string Values = "environmentvariablevalue";

    // Intersect tables and metadata: what may be done with them follows from the tables at their ends.
    private static readonly HashSet<string> Without =
    [
        Values,
        "bot_botcomponent",
        "queuemembership",
        "teammembership",
        "teamroles",
        "roletemplate",
        "EntityMetadata",
        "AttributeMetadata",
    ];

    /// <summary>The privilege whose lack a refusal names.</summary>
    public static string Of(Access access, string table) =>
        table switch
        {
            User => $"prv{access}User",
            UserRoles when access != Access.Read => "prvAssignRole",
            Values => $"prv{access}{Definitions}",
            _ => $"prv{access}{table}",
        };

    /// <summary>Every privilege that this access shows in a list: enabling and disabling users is one beside writing them.</summary>
    public static IEnumerable<string> All(string table, Access access) =>
        (table, access) switch
        {
            (User, Access.Write) => [Of(access, table), "prvDisableUser"],
            (UserRoles, Access.Create) => [Of(access, table)],
            (UserRoles, _) => [],
            _ => Without.Contains(table) ? [] : [Of(access, table)],
        };
}
