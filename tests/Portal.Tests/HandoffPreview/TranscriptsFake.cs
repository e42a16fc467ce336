using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Transcripts;

namespace HandoffPortal.Portal.Tests.HandoffPreview;

/// <summary>Conversations that a test lays down, newest first, or a fault in their place.</summary>
internal sealed class TranscriptsFake : ITranscripts
{
    public List<Transcript> All { get; } = [];

    /// <summary>Why nothing is answered; null while it is.</summary>
    public Fault? Trouble { get; set; }

    /// <summary>Why the conversation can't be read though it is listed; null where it can.</summary>
    public Fault? Damage { get; set; }

    /// <summary>What must happen before anything is answered.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public async Task<Reading<ImmutableArray<TranscriptHeading>>> ListAsync(
        BotReference bot,
        CancellationToken cancellation
    )
    {
        await Gate;
        return Trouble is null
            ? Reading.Of<ImmutableArray<TranscriptHeading>>([
                .. All.Select(it => new TranscriptHeading(it.Key, it.StartedOn, Escalated: true, Batches: 1)),
            ])
            : Reading.Failed<ImmutableArray<TranscriptHeading>>(Trouble);
    }

    public Task<Reading<Transcript>> ReadAsync(BotReference bot, TranscriptKey key, CancellationToken cancellation)
    {
        Transcript? found = All.Find(it => it.Key == key);
        Fault? fault = Trouble ?? Damage ?? (found is null ? new(FaultKind.NotFound, $"No {key}.", "Choose.") : null);
        return Task.FromResult(fault is null ? Reading.Of(found!) : Reading.Failed<Transcript>(fault));
    }
}
