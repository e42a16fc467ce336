using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Domain.Tests.Fakes;

/// <summary>One record with a version that grows; every write that succeeded is kept.</summary>
internal sealed class FakeRecords : IHandoffRecords
{
    private readonly Dictionary<int, RecordWrite> answers = [];
    private int writes;

    public List<HandoffRecord> Written { get; } = [];

    public HandoffRecord? Now => Written.LastOrDefault();

    /// <summary>Gives this answer to the write of this number (0 is the first) instead of writing.</summary>
    public FakeRecords Answering(int write, RecordWrite answer)
    {
        answers[write] = answer;
        return this;
    }

    /// <summary>What reading it gives; null for what was written last.</summary>
    public Reading<StoredRecord?>? Readable { get; set; }

    public Task<Reading<StoredRecord?>> ReadAsync(BotReference bot, CancellationToken cancellation) =>
        Task.FromResult(
            Readable
                ?? Reading.Of(
                    Now is { } now ? new StoredRecord(now, new RecordVersion($"{Written.Count}", "{}"), "Avery") : null
                )
        );

    public Task<RecordWrite> WriteAsync(
        BotReference bot,
        HandoffRecord record,
        RecordVersion? seen,
        CancellationToken cancellation
    )
    {
        if (answers.TryGetValue(writes++, out RecordWrite? answer))
        {
            return Task.FromResult(answer);
        }
        Written.Add(record);
        return Task.FromResult<RecordWrite>(new RecordWrite.Written(new RecordVersion($"{Written.Count}", "{}")));
    }
}
