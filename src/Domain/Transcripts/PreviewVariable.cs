using System.Collections.Immutable;

namespace HandoffPortal.Domain.Transcripts;

/// <summary>A variable as the representative gets it.</summary>
/// <param name="Name">Its name, as it is passed on.</param>
/// <param name="Meaning">What it tells the representative; null for one that topics define.</param>
/// <param name="Value">Its value.</param>
/// <param name="Source">Where the value was found.</param>
public sealed record PreviewVariable(string Name, string? Meaning, VariableValue Value, VariableSource Source)
{
    /// <summary>What keeps it, or part of it, from arriving.</summary>
    public ImmutableArray<VariableRemark> Remarks { get; init; } = [];

    /// <summary>Does it hold what a customer said, or what may have been kept from that?</summary>
    public bool IsPersonal { get; init; } = true;

    /// <summary>How often the conversation set it; the last value wins, whichever topic set it.</summary>
    public int TimesSet { get; init; }
}

/// <summary>Where the value of a variable was found.</summary>
public enum VariableSource
{
    /// <summary>In the hand-off event: so it was passed on.</summary>
    HandOffEvent,

    /// <summary>It follows from what happened in the conversation.</summary>
    Conversation,

    /// <summary>Nowhere.</summary>
    Nowhere,
}
