using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Domain.Operations;

/// <summary>
/// Runs a plan: takes the record with its intent, then notes and does step by step, and writes the record last. When a
/// step fails, everything is taken back, newest first, the failed step too, since it may have landed.
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
        Run run = new(executor, records, plan, before with { Intent = intent }, before);
        if (plan.Steps.IsEmpty)
        {
            progress.Report(0);
            return await run.WriteOnlyAsync(after, seen?.Version, cancellation);
        }
        RecordWrite taken = await records.WriteAsync(plan.Bot, run.Taken, seen?.Version, cancellation);
        return await taken.Match(
            version => run.StepsAsync(after, version, progress, cancellation),
            now => Task.FromResult(Beaten(now)),
            fault => Task.FromResult<Outcome>(Untouched(fault))
        );
    }

    /// <summary>The outcome of losing the record to somebody.</summary>
    internal static Outcome Beaten(StoredRecord? now) =>
        now?.Record.Intent is { } intent
            ? new Outcome.Lost(intent.Who, $"started “{Words.Of(intent.Kind)}” on this bot first")
            : new Outcome.Lost(now?.ModifiedBy ?? "Somebody else", "changed this bot's hand-off record first");

    private static Outcome.Refused Untouched(Fault fault) =>
        new($"{fault.What} Nothing was changed. {fault.Remedy}", []);

    private sealed class Run(
        IStepExecutor executor,
        IHandoffRecords records,
        Plan plan,
        HandoffRecord taken,
        HandoffRecord before
    )
    {
        public HandoffRecord Taken => taken;

        private BotReference Bot => plan.Bot;

        public async Task<Outcome> WriteOnlyAsync(
            HandoffRecord after,
            RecordVersion? version,
            CancellationToken cancellation
        ) =>
            (await records.WriteAsync(Bot, after, version, cancellation)).Match<Outcome>(
                _ => new Outcome.Completed(plan),
                Beaten,
                fault =>
                    fault.MayHaveLanded
                        ? new Outcome.LeftHalfDone(
                            "Write the hand-off record",
                            fault,
                            ["It may or may not be written."]
                        )
                        : Untouched(fault)
            );

        public async Task<Outcome> StepsAsync(
            HandoffRecord after,
            RecordVersion version,
            IProgress<int> progress,
            CancellationToken cancellation
        )
        {
            for (int step = 0; step < plan.Steps.Length; step++)
            {
                progress.Report(step);
                if (await DoAsync(plan.Steps[step], cancellation) is { } fault)
                {
                    return await TakeBackAsync(step, version, fault, plan.Steps[step].Sentence);
                }
                bool last = step == plan.Steps.Length - 1;
                if (last)
                {
                    progress.Report(plan.Steps.Length);
                }
                RecordWrite noted = await NoteAsync(last ? after : Done(step + 1), version, cancellation);
                switch (noted)
                {
                    case RecordWrite.Written(var next):
                        version = next;
                        break;
                    case RecordWrite.Lost(var now):
                        return Beaten(now);
                    case RecordWrite.Failed(var failure):
                        return await TakeBackAsync(step, version, failure, "Write the hand-off record");
                }
            }
            return new Outcome.Completed(plan);
        }

        private HandoffRecord Done(int steps) => taken with { Intent = taken.Intent! with { StepsDone = steps } };

        private Task<RecordWrite> NoteAsync(
            HandoffRecord record,
            RecordVersion version,
            CancellationToken cancellation
        ) =>
            Guarded(
                () => records.WriteAsync(Bot, record, version, cancellation),
                fault => new RecordWrite.Failed(fault)
            );

        private Task<Fault?> DoAsync(PlanStep step, CancellationToken cancellation) =>
            Guarded(() => executor.DoAsync(step, cancellation), Fault? (fault) => fault);

        private async Task<Outcome> TakeBackAsync(int last, RecordVersion version, Fault why, string at)
        {
            List<string> remains = [];
            foreach (PlanStep step in plan.Steps.Take(last + 1).Reverse())
            {
                if (await executor.DoAsync(step.Inverted(), CancellationToken.None) is { } fault)
                {
                    remains.Add($"“{step.Sentence}” could not be taken back. {fault.What}");
                }
            }
            HandoffRecord record = remains.Count == 0 ? before : Stopped(last);
            RecordWrite written = await records.WriteAsync(Bot, record, version, CancellationToken.None);
            if (written is RecordWrite.Lost(var now))
            {
                return Beaten(now);
            }
            if (written is RecordWrite.Failed(var unwritten))
            {
                remains.Add($"The hand-off record still says that the operation runs. {unwritten.What}");
            }
            return remains.Count == 0
                ? new Outcome.RolledBack(at, why)
                : new Outcome.LeftHalfDone(at, why, [.. remains]);
        }

        private HandoffRecord Stopped(int steps) =>
            taken with
            {
                Intent = taken.Intent! with { StepsDone = steps, Stopped = true },
            };

        private static async Task<T> Guarded<T>(Func<Task<T>> write, Func<Fault, T> failed)
        {
            try
            {
                return await write();
            }
            catch (OperationCanceledException)
            {
                return failed(
                    new Fault(
                        FaultKind.TimedOut,
                        "The operation was stopped before it had ended.",
                        "Look at the page again, and start the operation anew.",
                        MayHaveLanded: true
                    )
                );
            }
        }
    }
}
