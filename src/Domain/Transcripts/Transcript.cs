using System.Collections.Immutable;

namespace HandoffPortal.Domain.Transcripts;

/// <summary>One conversation of a bot with a customer, all its batches in order (dataverse-facts.md §5).</summary>
/// <param name="Key">Which conversation.</param>
/// <param name="StartedOn">When it started.</param>
/// <param name="Activities">What happened in it, in order, what nobody knows included.</param>
public sealed record Transcript(
    TranscriptKey Key,
    DateTimeOffset StartedOn,
    ImmutableArray<TranscriptActivity> Activities
);

/// <summary>A conversation in the list: when it was and how it ended, nothing of what was said.</summary>
/// <param name="Key">Which conversation.</param>
/// <param name="StartedOn">When it started.</param>
/// <param name="Escalated">Did it end with a representative?</param>
/// <param name="Batches">Over how many rows its transcript goes.</param>
public sealed record TranscriptHeading(TranscriptKey Key, DateTimeOffset StartedOn, bool Escalated, int Batches);

/// <summary>What the rows of one conversation share: the conversation's id, or the row's where its name tells none.</summary>
public readonly record struct TranscriptKey
{
    /// <summary>As long as a row's name can be.</summary>
    public const int Longest = 100;

    private TranscriptKey(string value) => Value = value;

    /// <summary>The id.</summary>
    public string Value { get; }

    /// <summary>Reads an id; null for what can't be one: nothing, too much, or what nobody can see.</summary>
    public static TranscriptKey? Read(string? text) =>
        text is { Length: > 0 and <= Longest } && !text.Any(char.IsControl) ? new TranscriptKey(text) : null;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
