using System.Diagnostics;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;

namespace HandoffPortal.Domain.Ports;

/// <summary>Writes hand-off records. The record is also the lock: only who has seen its last version may write it.</summary>
public interface IHandoffRecords
{
    /// <summary>Reads the record; known null when there is none. One request.</summary>
    Task<Reading<StoredRecord?>> ReadAsync(BotReference bot, CancellationToken cancellation);

    /// <summary>Writes the record.</summary>
    /// <param name="bot">Whose record.</param>
    /// <param name="record">What it is to say.</param>
    /// <param name="seen">The version it replaces; null when there must be none yet.</param>
    /// <param name="cancellation">Stops waiting; the write may land all the same.</param>
    Task<RecordWrite> WriteAsync(
        BotReference bot,
        HandoffRecord record,
        RecordVersion? seen,
        CancellationToken cancellation
    );
}

/// <summary>What writing a record came to.</summary>
public abstract record RecordWrite
{
    private RecordWrite() { }

    /// <summary>It is written.</summary>
    public sealed record Written(RecordVersion Version) : RecordWrite;

    /// <summary>Somebody else wrote it first.</summary>
    /// <param name="Now">What it says now; null when that can't be read.</param>
    public sealed record Lost(StoredRecord? Now) : RecordWrite;

    /// <summary>It could not be written.</summary>
    public sealed record Failed(Fault Fault) : RecordWrite;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(Func<RecordVersion, T> written, Func<StoredRecord?, T> lost, Func<Fault, T> failed) =>
        this switch
        {
            Written(var version) => written(version),
            Lost(var now) => lost(now),
            Failed(var fault) => failed(fault),
            _ => throw new UnreachableException(),
        };
}
