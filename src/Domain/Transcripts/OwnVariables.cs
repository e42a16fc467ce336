using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Transcripts;

/// <summary>A variable that topics define, with the scope that it had when it was set last; empty where nothing tells.</summary>
internal sealed record OwnVariable(string Scope, PreviewVariable Variable);

/// <summary>
/// The variables that topics define. Of several with one name the one that was set last is passed on, whichever topic set
/// it (dataverse-facts.md §11). What the system keeps for itself is not passed on; what it knows of the customer is listed,
/// since topics like to rely on it.
/// </summary>
internal static class OwnVariables
{
    private const string System = "System";
    private const string User = "User.";

    /// <summary>All of them, by name.</summary>
    public static IEnumerable<OwnVariable> Of(ConversationBefore before)
    {
        Dictionary<string, OwnVariable> found = [];
        foreach (TranscriptActivity.Assignment set in before.Activities.OfType<TranscriptActivity.Assignment>())
        {
            string name = NameOf(set.Variable);
            if (IsPassedOn(set.Variable))
            {
                int times = found.GetValueOrDefault(name)?.Variable.TimesSet ?? 0;
                found[name] = new OwnVariable(
                    set.Variable.Scope,
                    new PreviewVariable(name, null, set.Value, VariableSource.Conversation) { TimesSet = times + 1 }
                );
            }
        }
        foreach (HandedVariable passed in before.HandOff?.Passed ?? [])
        {
            if (!StandardVariables.Includes(passed.Name))
            {
                OwnVariable? set = found.GetValueOrDefault(passed.Name);
                found[passed.Name] = new OwnVariable(
                    set?.Scope ?? "",
                    new PreviewVariable(passed.Name, null, passed.Value, VariableSource.HandOffEvent)
                    {
                        TimesSet = set?.Variable.TimesSet ?? 0,
                    }
                );
            }
        }
        return found.Values.OrderBy(own => own.Variable.Name, StringComparer.OrdinalIgnoreCase);
    }

    private static bool IsPassedOn(VariableName variable) =>
        !variable.Scope.Equals(System, StringComparison.OrdinalIgnoreCase)
        || variable.Name.StartsWith(User, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(VariableName variable) =>
        variable.Scope.Equals(System, StringComparison.OrdinalIgnoreCase) ? variable.ToString() : variable.Name;
}
