using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Domain.Operations;

/// <summary>One run of a plan, from the taken record to its outcome.</summary>
internal sealed class PlanRun(IStepExecutor executor, Turn turn, Plan plan, HandoffRecord before, HandoffRecord after)
{
    /// <summary>How the writing of the record is called where a step failed.</summary>
    public const string RecordStep = "Write the hand-off record";

    private const string ShutOutStep = "Make sure that nobody else still works on it";

    /// <summary>Does the steps, and writes the record last.</summary>
    public async Task<Outcome> RunAsync(IProgress<int> progress, CancellationToken cancellation)
    {
        if (
            !plan.ShutsOut.IsEmpty
            && await GuardedAsync(stop => executor.ShutOutAsync(plan.ShutsOut, turn.StillMineAsync, stop), cancellation)
                is { } open
        )
        {
            return await TakeBackAsync(0, open, ShutOutStep);
        }
        for (int step = 0; step < plan.Steps.Length; step++)
        {
            progress.Report(step);
            PlanStep next = plan.Steps[step];
            if (
                await GuardedAsync(stop => executor.DoAsync(next, turn.StillMineAsync, stop), cancellation) is { } fault
            )
            {
                return await TakeBackAsync(step + 1, fault, next.Sentence);
            }
            if (step < plan.Steps.Length - 1 && await NoteAsync(Done(step + 1), cancellation) is { } unnoted)
            {
                return await TakeBackAsync(step + 1, unnoted, RecordStep);
            }
        }
        progress.Report(plan.Steps.Length);
        return await NoteAsync(after, cancellation) is { } unwritten
            ? await TakeBackAsync(plan.Steps.Length, unwritten, RecordStep)
            : new Outcome.Completed(plan);
    }

    /// <summary>Gives back a record that may have been taken; nothing else was done.</summary>
    public async Task<Outcome> GiveBackAsync(Fault why)
    {
        return await turn.StillMineAsync(CancellationToken.None) is null ? await TakeBackAsync(0, why, RecordStep)
            : !turn.IsLost
                ? new Outcome.LeftHalfDone(RecordStep, why, ["The hand-off record may say that the operation runs."])
            // Without an intent it says what it said: it was not taken.
            : turn.LostTo?.Record.Intent is null ? PlanRunner.Untouched(why)
            : PlanRunner.Beaten(turn.LostTo);
    }

    private HandoffRecord Done(int steps) => turn.Taken with { Intent = turn.Taken.Intent! with { StepsDone = steps } };

    // Takes back the first steps, the newest first, unless the turn is somebody else's by now.
    private async Task<Outcome> TakeBackAsync(int begun, Fault why, string at)
    {
        List<string> remains = [];
        foreach (PlanStep step in plan.Steps.Take(begun).Reverse().TakeWhile(_ => !turn.IsLost && !turn.HasEnded))
        {
            if (await executor.DoAsync(step.Inverted(), turn.StillMineAsync, CancellationToken.None) is { } fault)
            {
                remains.Add($"“{step.Sentence}” could not be taken back. {fault.What}");
            }
        }
        return turn.HasEnded ? new Outcome.Completed(plan)
            : turn.IsLost ? PlanRunner.Beaten(turn.LostTo)
            : await CloseAsync(begun, remains, why, at);
    }

    private async Task<Outcome> CloseAsync(int begun, List<string> remains, Fault why, string at)
    {
        HandoffRecord record = remains.Count == 0 ? before : Stopped(Math.Max(0, begun - 1));
        Fault? open = await NoteAsync(record, CancellationToken.None);
        if (turn.IsLost)
        {
            return PlanRunner.Beaten(turn.LostTo);
        }
        if (open is not null)
        {
            remains.Add($"The hand-off record still says that the operation runs. {open.What}");
        }
        return remains.Count == 0 ? new Outcome.RolledBack(at, why) : new Outcome.LeftHalfDone(at, why, [.. remains]);
    }

    private HandoffRecord Stopped(int steps) =>
        turn.Taken with
        {
            Intent = turn.Taken.Intent! with { StepsDone = steps, Stopped = true },
        };

    // Null when it is noted.
    private Task<Fault?> NoteAsync(HandoffRecord record, CancellationToken cancellation) =>
        GuardedAsync(
            async stop =>
                (await turn.NoteAsync(record, stop)).Match(_ => null, _ => Overtaken, Fault? (fault) => fault),
            cancellation
        );

    private static async Task<Fault?> GuardedAsync(
        Func<CancellationToken, Task<Fault?>> write,
        CancellationToken cancellation
    )
    {
        try
        {
            return await write(cancellation);
        }
        catch (OperationCanceledException)
        {
            return Cut;
        }
    }

    private static readonly Fault Overtaken = new(
        FaultKind.Conflict,
        "Somebody else has taken this operation over.",
        "Look at the page again: it says what is so now."
    );

    private static readonly Fault Cut = new(
        FaultKind.TimedOut,
        "The operation was stopped before it had ended.",
        "Look at the page again, and start the operation anew.",
        MayHaveLanded: true
    );
}
