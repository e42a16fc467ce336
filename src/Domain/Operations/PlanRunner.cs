using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Domain.Operations;

/// <summary>
/// Runs a plan: takes the record with its intent, shuts out whoever it takes over from, then does and notes step by step,
/// and writes the record last. When a step fails, everything is taken back, newest first, the failed step too, since it may
/// have landed. Before every write it looks whether the turn is still its own.
/// </summary>
public sealed class PlanRunner(IStepExecutor executor, IHandoffRecords records)
{
    /// <summary>Runs the plan on the record as it was read. Never throws for what Dataverse answers.</summary>
    /// <param name="plan">What to do.</param>
    /// <param name="seen">The record as the plan was made from; null when there is none.</param>
    /// <param name="intent">What to leave in the record while it runs.</param>
    /// <param name="progress">Told which step runs: 0 for the first; the number of steps for the record.</param>
    /// <param name="cancellation">Stops the steps; what was done is still taken back.</param>
    public async Task<Outcome> RunAsync(
        Plan plan,
        StoredRecord? seen,
        Intent intent,
        IProgress<int> progress,
        CancellationToken cancellation
    )
    {
        HandoffRecord before = seen?.Record ?? new HandoffRecord(new Standing.Disabled(null));
        HandoffRecord after = new(plan.Ends, plan.ForgetsProof ? null : before.LastRefresh);
        if (plan.Steps.IsEmpty && plan.ShutsOut.IsEmpty)
        {
            progress.Report(0);
            return await WriteOnlyAsync(plan, after, seen?.Version, cancellation);
        }
        Turn turn = new(records, plan.Bot, before with { Intent = intent }, plan.Ends);
        PlanRun run = new(executor, turn, plan, before, after);
        return await (await turn.TakeAsync(seen?.Version, cancellation)).Match(
            _ => run.RunAsync(progress, cancellation),
            now => Task.FromResult(Beaten(now)),
            fault => TakenInDoubtAsync(run, fault)
        );
    }

    // Nobody knows whether the record was taken: if it was, it is given back at once.
    private static async Task<Outcome> TakenInDoubtAsync(PlanRun run, Fault fault) =>
        fault.MayHaveLanded ? await run.GiveBackAsync(fault) : Untouched(fault);

    private async Task<Outcome> WriteOnlyAsync(
        Plan plan,
        HandoffRecord after,
        RecordVersion? version,
        CancellationToken cancellation
    ) =>
        (await records.WriteAsync(plan.Bot, after, version, cancellation)).Match<Outcome>(
            _ => new Outcome.Completed(plan),
            Beaten,
            fault =>
                fault.MayHaveLanded
                    ? new Outcome.LeftHalfDone(PlanRun.RecordStep, fault, ["It may or may not be written."])
                    : Untouched(fault)
        );

    /// <summary>The outcome of losing the record to somebody.</summary>
    internal static Outcome Beaten(StoredRecord? now) =>
        now?.Record.Intent is { } intent
            ? new Outcome.Lost(intent.Who, $"started “{Words.Of(intent.Kind)}” on this bot first")
            : new Outcome.Lost(now?.ModifiedBy ?? "Somebody else", "changed this bot's hand-off record first");

    /// <summary>The outcome of not having begun.</summary>
    internal static Outcome.Refused Untouched(Fault fault) =>
        new($"{fault.What} Nothing was changed. {fault.Remedy}", []);
}
