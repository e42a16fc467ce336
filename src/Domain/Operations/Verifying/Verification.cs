using System.Collections.Immutable;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Domain.Operations.Verifying;

/// <summary>That a person compared every value of a connection, and what the values were.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Lines">Each value's name and what it was.</param>
public sealed record Verification(Person By, DateTimeOffset At, ImmutableArray<VerifiedLine> Lines)
{
    /// <summary>How many entries to ask the ledger for: some may have been begun and never ended.</summary>
    public const int Enough = 20;

    /// <summary>The latest one among these entries, newest first; null when there is none. One that never ended is none.</summary>
    public static Verification? Latest(IEnumerable<ActivityEntry> entries) =>
        entries.FirstOrDefault(entry => entry is { Kind: OperationKind.Verify, End.Result: nameof(Outcome.Completed) })
            is { } entry
            ? new(entry.Person, entry.At, [.. entry.Steps.Select(VerifiedLine.Read)])
            : null;

    /// <summary>What differs now: changed, gone and new values.</summary>
    public ImmutableArray<ChangedValue> Changes(ImmutableArray<ComparedValue> now)
    {
        Dictionary<string, string> then = Lines
            .DistinctBy(line => line.Name)
            .ToDictionary(line => line.Name, line => line.Value, StringComparer.Ordinal);
        HashSet<string> names = [.. now.Select(value => value.Name)];
        return
        [
            .. now.Select(value => new ChangedValue(value.Name, then.GetValueOrDefault(value.Name), Line(value).Value))
                .Where(change => !string.Equals(change.Was, change.Is, StringComparison.Ordinal)),
            .. then.Where(old => !names.Contains(old.Key)).Select(old => new ChangedValue(old.Key, old.Value, null)),
        ];
    }

    /// <summary>A value as the ledger keeps it.</summary>
    public static VerifiedLine Line(ComparedValue value) => new(value.Name, value.Value.ReplaceLineEndings(" ").Trim());
}

/// <summary>One value of a verification.</summary>
/// <param name="Name">Which.</param>
/// <param name="Value">What it was.</param>
public sealed record VerifiedLine(string Name, string Value)
{
    private const string Between = ": ";

    /// <summary>The line back from its text. A text that is none becomes a name without a value, so that it never matches.</summary>
    public static VerifiedLine Read(string text) =>
        text.IndexOf(Between, StringComparison.Ordinal) is var at and >= 0
            ? new(text[..at], text[(at + Between.Length)..])
            : new(text, "");

    /// <summary>The line as the activity shows it.</summary>
    public override string ToString() => Name + Between + Value;
}

/// <summary>A value that differs from what it was.</summary>
/// <param name="Name">Which.</param>
/// <param name="Was">What it was; null for one that was not there.</param>
/// <param name="Is">What it is; null for one that is gone.</param>
public sealed record ChangedValue(string Name, string? Was, string? Is)
{
    /// <summary>"the capacity changed: was 1000, is 50".</summary>
    public string Sentence =>
        (Was, Is) switch
        {
            (null, _) => $"the {Lower(Name)} is new: {Is}",
            (_, null) => $"the {Lower(Name)} is gone: was {Was}",
            _ => $"the {Lower(Name)} changed: was {Was}, is {Is}",
        };

    private static string Lower(string name) =>
        name.StartsWith("Omnichannel", StringComparison.Ordinal) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
