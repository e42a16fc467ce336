namespace HandoffPortal.Domain.Permissions;

/// <summary>What Dataverse lets somebody do in one environment, as far as the portal's operations need it.</summary>
public enum Privilege
{
    /// <summary>Create environment variables: the hand-off record's first writing. Their values have no privilege of their own.</summary>
    CreateVariables,

    /// <summary>Write environment variables: every later writing of the hand-off record.</summary>
    WriteVariables,

    /// <summary>Write bots: turning the Teams channel on or off.</summary>
    WriteBots,

    /// <summary>Create users.</summary>
    CreateUsers,

    /// <summary>Write users.</summary>
    WriteUsers,

    /// <summary>Enable and disable users: a privilege beside that of writing them.</summary>
    EnableUsers,

    /// <summary>Give roles to users and take them.</summary>
    AssignRoles,
}

/// <summary>Privileges in words.</summary>
public static class PrivilegeWords
{
    /// <summary>What they allow, to follow "may": "create and write environment variables".</summary>
    public static string Of(IEnumerable<Privilege> privileges) =>
        Words.List([
            .. privileges
                .Order()
                .Select(Of)
                .GroupBy(words => words.Rows, words => words.Verb)
                .Select(group => $"{Words.List([.. group])} {group.Key}"),
        ]);

    private static (string Verb, string Rows) Of(Privilege privilege) =>
        privilege switch
        {
            Privilege.CreateVariables => ("create", "environment variables"),
            Privilege.WriteVariables => ("write", "environment variables"),
            Privilege.WriteBots => ("write", "bots"),
            Privilege.CreateUsers => ("create", "users"),
            Privilege.WriteUsers => ("write", "users"),
            Privilege.EnableUsers => ("enable or disable", "users"),
            _ => ("assign", "security roles"),
        };
}
