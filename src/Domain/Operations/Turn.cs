using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Domain.Operations;

/// <summary>
/// An operation's turn at a bot: from taking the hand-off record with its intent until the intent is gone. Only one
/// operation has it: the record's version decides who gets it, the intent in it whose it is (docs/adr/0019).
/// </summary>
internal sealed class Turn(IHandoffRecords records, BotReference bot, HandoffRecord taken, Standing ends)
{
    private RecordVersion? _version;
    private bool _isEnding;

    /// <summary>The record while the operation runs.</summary>
    public HandoffRecord Taken => taken;

    /// <summary>Has somebody else the turn by now?</summary>
    public bool IsLost { get; private set; }

    /// <summary>What the record says of whoever has it; null when that can't be read.</summary>
    public StoredRecord? LostTo { get; private set; }

    /// <summary>Does the record say that the operation has ended as planned, though no answer said so?</summary>
    public bool HasEnded { get; private set; }

    /// <summary>Takes it, with the record as it was read; null when there is none.</summary>
    public Task<RecordWrite> TakeAsync(RecordVersion? seen, CancellationToken cancellation)
    {
        _version = seen;
        return WriteAsync(taken, cancellation);
    }

    /// <summary>Notes how far it is, or, with a record that has no intent, gives it back.</summary>
    public Task<RecordWrite> NoteAsync(HandoffRecord record, CancellationToken cancellation) =>
        WriteAsync(record, cancellation);

    /// <summary>Reads the record anew and looks whose turn it is.</summary>
    public async Task<Fault?> StillMineAsync(CancellationToken cancellation) =>
        (await records.ReadAsync(bot, cancellation)).Match(Judge, fault => fault);

    private Fault? Judge(StoredRecord? now)
    {
        if (now?.Record.Intent?.Id == taken.Intent!.Id)
        {
            // A note whose answer was lost may have landed.
            _version = now.Version;
            return null;
        }
        HasEnded = _isEnding && now is { Record: { Intent: null, Standing: var says } } && says == ends;
        IsLost = !HasEnded;
        LostTo = now;
        return new Fault(
            FaultKind.Conflict,
            "Somebody else has taken this operation over.",
            "Look at the page again: it says what is so now."
        );
    }

    private async Task<RecordWrite> WriteAsync(HandoffRecord record, CancellationToken cancellation)
    {
        _isEnding = record.Intent is null;
        RecordWrite written = await records.WriteAsync(bot, record, _version, cancellation);
        switch (written)
        {
            case RecordWrite.Written(var version):
                _version = version;
                break;
            case RecordWrite.Lost(var now):
                (IsLost, LostTo) = (true, now);
                break;
        }
        return written;
    }
}
