using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Transcripts;

namespace HandoffPortal.Domain.Ports;

/// <summary>
/// The conversations that a bot had. Reading them takes the role Bot Transcript Viewer; without it every answer is a fault
/// of kind <see cref="FaultKind.Forbidden"/>.
/// </summary>
public interface ITranscripts
{
    /// <summary>The role that lets somebody read transcripts (dataverse-facts.md §5).</summary>
    const string Role = "Bot Transcript Viewer";

    /// <summary>How many rows <see cref="ListAsync"/> looks at; a conversation has one or more.</summary>
    const int Most = 200;

    /// <summary>The latest conversations, newest first, without anything that was said. One request.</summary>
    Task<Reading<ImmutableArray<TranscriptHeading>>> ListAsync(BotReference bot, CancellationToken cancellation);

    /// <summary>
    /// Reads one conversation, all batches of it in order. One request. Unknown when there is no such conversation of the
    /// bot, or when its content is damaged.
    /// </summary>
    Task<Reading<Transcript>> ReadAsync(BotReference bot, TranscriptKey key, CancellationToken cancellation);
}
