using System.Collections.Frozen;
using HandoffPortal.Domain.Permissions;

namespace HandoffPortal.Dataverse.Schema;

/// <summary>
/// What a user may do, by the bound function that answers it (docs/dataverse-facts.md, privileges). Environment variable
/// values inherit the privileges of their definitions and have none of their own.
/// </summary>
internal static class PrivilegeTable
{
    public const string Function = "Microsoft.Dynamics.CRM.RetrieveUserPrivileges";

    public const string Members = "RolePrivileges";
    public const string Name = "PrivilegeName";

    /// <summary>Asked of a user, and said so when it may not be.</summary>
    public static readonly Table Table = new("privilege", UserTable.Table.Set, "privileges");

    /// <summary>The privileges that the portal's operations need; names are compared without case.</summary>
    public static readonly FrozenDictionary<string, Privilege> Known = new Dictionary<string, Privilege>
    {
        ["prvCreateEnvironmentVariableDefinition"] = Privilege.CreateVariables,
        ["prvWriteEnvironmentVariableDefinition"] = Privilege.WriteVariables,
        ["prvWritebot"] = Privilege.WriteBots,
        ["prvCreateUser"] = Privilege.CreateUsers,
        ["prvWriteUser"] = Privilege.WriteUsers,
        ["prvDisableUser"] = Privilege.EnableUsers,
        ["prvAssignRole"] = Privilege.AssignRoles,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The address of the question.</summary>
    public static Query Of(Guid user) => new($"{UserTable.Table.Row(user)}/{Function}");
}
