using System.Collections.Immutable;

namespace HandoffPortal.Domain.Topics;

/// <summary>
/// The variables that authentication fills: on calls they carry nothing (the seed; docs/dataverse-facts.md, topics, names
/// them).
/// </summary>
public static class AuthenticationVariables
{
    private static readonly ImmutableArray<string> OfBot = ["AuthToken", "UserDisplayName", "UserID", "IsLoggedIn"];

    private static readonly ImmutableArray<string> OfUser =
    [
        "AccessToken",
        "DisplayName",
        "Email",
        "FirstName",
        "Id",
        "IsLoggedIn",
        "LastName",
        "PrincipalName",
    ];

    /// <summary>Is it one, scope included: <c>bot.AuthToken</c>, <c>System.User.DisplayName</c>?</summary>
    public static bool Includes(string variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return variable.Split('.') switch
        {
            ["bot", var name, ..] => OfBot.Contains(name, StringComparer.OrdinalIgnoreCase),
            ["System", "User", var name, ..] => OfUser.Contains(name, StringComparer.OrdinalIgnoreCase),
            _ => false,
        };
    }
}
