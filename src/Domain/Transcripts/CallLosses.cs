using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Transcripts;

/// <summary>The variables that calls do not carry (the seed; dataverse-facts.md §11).</summary>
internal static class CallLosses
{
    // What the seed calls bot. is Global. in topics of the newer kind; a hand-off event has no scopes.
    private static readonly string[] Scopes = ["", "bot", "Global"];

    /// <summary>What becomes of the variable on a call; null when nothing does.</summary>
    public static string? Of(OwnVariable own)
    {
        string name = own.Variable.Name;
        return name == PassedVariable.Close ? "Nothing listens for it on a call: the conversation does not close by it."
            : IsOfSignIn(own.Scope, name) ? "Calls carry no sign-in, so it is empty on a call."
            : null;
    }

    private static bool IsOfSignIn(string scope, string name) =>
        AuthenticationVariables.Includes(name)
        || (
            Scopes.Contains(scope, StringComparer.OrdinalIgnoreCase) && AuthenticationVariables.Includes($"bot.{name}")
        );
}
