using HandoffPortal.LocalDataverse.Hosting;
using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Storage;

namespace HandoffPortal.LocalDataverse.Security;

/// <summary>Finds the user row behind a token, and the roles that it holds directly and through teams.</summary>
internal static class Callers
{
    private const string RoleNames = """
        SELECT r.name FROM role r WHERE r.organisation = @organisation AND (
          r.roleid IN (SELECT roleid FROM systemuserroles WHERE organisation = @organisation AND systemuserid = @user)
          OR r.roleid IN (
            SELECT tr.roleid FROM teamroles tr JOIN teammembership m ON m.organisation = tr.organisation AND m.teamid = tr.teamid
            WHERE tr.organisation = @organisation AND m.systemuserid = @user))
        """;

    /// <exception cref="DataverseFault">403 when the person has no user row here, or a disabled one.</exception>
    public static Caller Of(Session session, Organisation organisation, Guid objectId)
    {
        IDictionary<string, object?> user =
            session
                .Query(
                    "SELECT systemuserid, _businessunitid_value, isdisabled FROM systemuser "
                        + "WHERE organisation = @key AND azureactivedirectoryobjectid = @id",
                    new { key = organisation.Key, id = StoredValue.Of(objectId) }
                )
                .FirstOrDefault()
            // 0x80072560: the token is good, but its holder is no member of this organisation.
            ?? throw new DataverseFault(403, "0x80072560", "The user is not a member of the organization.");
        if (user["isdisabled"] is 1L)
        {
            throw new DataverseFault(403, "0x80040225", $"The user {user["systemuserid"]} has been disabled.");
        }
        Guid userId = Guid.Parse((string)user["systemuserid"]!);
        return new Caller(
            userId,
            Guid.Parse((string)user["_businessunitid_value"]!),
            PrivilegesOf(session, organisation, userId)
        );
    }

    /// <summary>What a user may do, as all its roles together allow it; nothing for a user without roles.</summary>
    public static Privileges PrivilegesOf(Session session, Organisation organisation, Guid userId)
    {
        string[] roles =
        [
            .. session
                .Query(RoleNames, new { organisation = organisation.Key, user = StoredValue.Of(userId) })
                .Select(row => (string)row["name"]!)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        return new Privileges(userId, roles);
    }
}
