using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Operations.Refreshing;

/// <summary>Reads everything again, grades the proof, and stores when and what it saw.</summary>
public sealed class RefreshConnection(
    IHandoffFacts facts,
    IHandoffRecords records,
    IActivityLog activity,
    RuleEdition edition,
    TimeProvider time
)
{
    /// <summary>
    /// Refreshes. Unknown when the bot can't be read. What was seen is shown even when it can't be stored.
    /// </summary>
    public async Task<Reading<Refreshed>> RefreshAsync(
        BotReference bot,
        Person person,
        CancellationToken cancellation
    ) =>
        await (await facts.ReadAsync(new FactsQuestion(bot), cancellation)).Match(
            async read => Reading.Of(await StoreAsync(read, person, cancellation)),
            fault => Task.FromResult(Reading.Failed<Refreshed>(fault))
        );

    private async Task<Refreshed> StoreAsync(HandoffFacts read, Person person, CancellationToken cancellation)
    {
        ProofReport proof = ProofLadder.Grade(read, edition);
        ProofFall? fall = ProofFall.Of(read, proof);
        bool offered = Offer.In(read.State).Includes(OperationKind.Refresh);
        StoredRecord? stored = read.Record.Match(record => record, _ => null);
        if (!offered || stored is null)
        {
            return new Refreshed(read, proof, null);
        }
        ActivityEntry entry = Entry(read, person);
        if (await activity.BeginAsync(entry, cancellation) is { } notLogged)
        {
            return new Refreshed(read, proof, notLogged);
        }
        HandoffRecord record = stored.Record with { LastRefresh = Seen(read, proof, fall) };
        RecordWrite write = await records.WriteAsync(read.Reference, record, stored.Version, cancellation);
        Fault? notStored = write.Match(_ => null, now => Beaten(now), Fault? (fault) => fault);
        await activity.EndAsync(entry.Operation, End(proof, fall, notStored), CancellationToken.None);
        return notStored is null
            ? new Refreshed(WithRecord(read, record, stored, write), proof, null)
            : new Refreshed(read, proof, notStored);
    }

    // What has fallen is remembered until it is reached again, also when it could not be checked.
    private LastRefresh Seen(HandoffFacts read, ProofReport proof, ProofFall? fall) =>
        new(read.ReadAt, proof.Reached, edition.Name)
        {
            Workstreams =
                read.Omnichannel?.Routing.Match(routing => SeenWorkstream.Of(routing.Workstreams), _ => []) ?? [],
            FellFrom = fall?.Was,
            FallIsUncertain = fall is { IsCertain: false },
        };

    private static HandoffFacts WithRecord(
        HandoffFacts read,
        HandoffRecord record,
        StoredRecord stored,
        RecordWrite write
    ) =>
        write is RecordWrite.Written(var version)
            ? read with
            {
                Record = Reading.Of<StoredRecord?>(stored with { Record = record, Version = version }),
            }
            : read;

    private ActivityEntry Entry(HandoffFacts read, Person person) =>
        new(
            OperationId.New(),
            OperationKind.Refresh,
            read.Reference,
            read.Bot.Name,
            person,
            time.GetUtcNow(),
            $"{StateWords.Of(read.State)}, {ProofWords(read)}",
            ["Read everything again and grade the proof"]
        );

    private static string ProofWords(HandoffFacts read) =>
        read.Record.Match(stored => stored?.Record.LastRefresh, _ => null) is { } last
            ? InWords(last.Proof)
            : "not checked before";

    private static string InWords(Proof? proof) => proof is { } reached ? Words.Of(reached) : "not even Configured";

    private ActivityEnd End(ProofReport proof, ProofFall? fall, Fault? notStored) =>
        new(
            time.GetUtcNow(),
            notStored is null ? nameof(Outcome.Completed) : nameof(Outcome.Lost),
            notStored?.What ?? fall?.Sentence ?? Words.Capital(InWords(proof.Reached))
        );

    private static Fault Beaten(StoredRecord? now) =>
        new(
            FaultKind.Conflict,
            $"{now?.Record.Intent?.Who ?? now?.ModifiedBy ?? "Somebody else"} changed the hand-off record at the same moment, so this check was not stored.",
            "Select Refresh again."
        );
}

/// <summary>What a refresh saw.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Proof">All rungs.</param>
/// <param name="NotStored">Why the record doesn't carry it; null when it does, or when there is nothing to carry it.</param>
public sealed record Refreshed(HandoffFacts Facts, ProofReport Proof, Fault? NotStored);
