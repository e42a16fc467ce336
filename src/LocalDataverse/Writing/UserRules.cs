using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Schema;

namespace HandoffPortal.LocalDataverse.Writing;

/// <summary>
/// What Dataverse does with user rows alone (dataverse-facts.md §1): it fills an application user's names and addresses, builds the
/// full name, and deletes an application user softly first.
/// </summary>
internal static class UserRules
{
    private const string Users = "systemuser";

    public static void Complete(Table table, Dictionary<string, object?> values)
    {
        if (table.LogicalName != Users)
        {
            return;
        }
        if (values.GetValueOrDefault("applicationid") is Guid application)
        {
            string address = $"{application:D}@contoso.example";
            values["domainname"] = values.GetValueOrDefault("domainname") ?? address;
            values["internalemailaddress"] = values.GetValueOrDefault("internalemailaddress") ?? address;
            values["lastname"] = values.GetValueOrDefault("lastname") ?? $"# {application:D}";
        }
        values["fullname"] = FullName(values.GetValueOrDefault("firstname"), values.GetValueOrDefault("lastname"));
    }

    public static void Rename(Table table, Dictionary<string, object?> values, IDictionary<string, object?> current)
    {
        if (table.LogicalName == Users && (values.ContainsKey("firstname") || values.ContainsKey("lastname")))
        {
            values["fullname"] = FullName(
                values.GetValueOrDefault("firstname", current["firstname"]),
                values.GetValueOrDefault("lastname", current["lastname"])
            );
        }
    }

    /// <summary>Whether a delete only marks the row. An enabled user can't be deleted at all.</summary>
    /// <exception cref="DataverseFault">400 when the user is enabled.</exception>
    public static bool SoftDeletes(Table table, IDictionary<string, object?> current)
    {
        if (table.LogicalName != Users)
        {
            return false;
        }
        if (current["isdisabled"] is not 1L)
        {
            throw DataverseFault.InvalidArgument("A user must be disabled before it can be deleted.");
        }
        return current["applicationid"] is not null && current["deletedstate"] is not 1L;
    }

    private static string FullName(object? first, object? last) => $"{first} {last}".Trim();
}
