using System.Collections.Immutable;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Domain.Operations.Confirming;

/// <summary>The last word of a person on an item of the list by hand.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Holds">Confirmed, or else withdrawn.</param>
public sealed record Tick(Person By, DateTimeOffset At, bool Holds)
{
    private const string Confirmed = "Confirmed ";
    private const string Withdrawn = "Withdrawn ";

    /// <summary>"confirmed by Avery on 3 November 2021".</summary>
    public string Sentence => $"{(Holds ? "confirmed" : "withdrawn")} by {By.Name} on {Words.Day(At)}";

    /// <summary>The latest tick of each item, by the item's id.</summary>
    /// <param name="entries">The bot's entries of kind ConfirmByHand, newest first.</param>
    public static ImmutableDictionary<string, Tick> Latest(IEnumerable<ActivityEntry> entries) =>
        entries
            .Where(entry => entry is { Kind: OperationKind.ConfirmByHand, End.Result: nameof(Outcome.Completed) })
            .SelectMany(entry => entry.Steps.Select(line => (Id: IdIn(line), Tick: Of(entry, line))))
            .Where(read => read.Id is not null)
            .DistinctBy(read => read.Id)
            .ToImmutableDictionary(read => read.Id!, read => read.Tick);

    /// <summary>Does the entry take a confirmation back?</summary>
    public static bool IsWithdrawal(ActivityEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Steps.Any(line => line.StartsWith(Withdrawn, StringComparison.Ordinal));
    }

    /// <summary>The line of the activity that says this of an item.</summary>
    public static string Line(ByHandItem item, bool holds) =>
        $"{(holds ? Confirmed : Withdrawn)}{item.Id}: {item.What}";

    private static Tick Of(ActivityEntry entry, string line) =>
        new(entry.Person, entry.At, line.StartsWith(Confirmed, StringComparison.Ordinal));

    private static string? IdIn(string line) =>
        line.StartsWith(Confirmed, StringComparison.Ordinal) || line.StartsWith(Withdrawn, StringComparison.Ordinal)
            ? line[Confirmed.Length..].Split(':')[0]
            : null;
}
