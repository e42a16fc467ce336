using System.Collections.Immutable;

namespace HandoffPortal.Domain.Operations.Verifying;

/// <summary>Values that belong together.</summary>
/// <param name="Title">What they are about.</param>
/// <param name="Record">The page of the row that holds them; null when there is none to go to.</param>
/// <param name="Rows">The values.</param>
public sealed record ValueGroup(string Title, Uri? Record, ImmutableArray<ComparedValue> Rows)
{
    /// <summary>What the link to that page says.</summary>
    public string RecordName { get; init; } = "Open the record";
}

/// <summary>One value of a connection.</summary>
/// <param name="Label">What it is, within its group.</param>
/// <param name="Value">What Dataverse has.</param>
/// <param name="Expected">What it must be for hand-off to work; null when anything goes.</param>
public sealed record ComparedValue(string Label, string Value, string? Expected = null)
{
    /// <summary>What it is among all values of the connection; a verification remembers it by this.</summary>
    public string Name { get; init; } = Label;

    /// <summary>Is it what it must be? Null when anything goes.</summary>
    public bool? AsExpected =>
        Expected is null ? null : string.Equals(Value, Expected, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Capacity: 50", with what is expected when that is something else.</summary>
    public string Line => AsExpected == false ? $"{Label}: {Value} (expected: {Expected})" : $"{Label}: {Value}";
}
