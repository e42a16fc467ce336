using System.Collections.Immutable;
using System.Diagnostics;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Operations;

/// <summary>How an operation ended.</summary>
public abstract record Outcome
{
    private Outcome() { }

    /// <summary>Everything that the plan said was done.</summary>
    public sealed record Completed(Plan Plan) : Outcome;

    /// <summary>Nothing was changed, and why.</summary>
    /// <param name="Why">One sentence.</param>
    /// <param name="Findings">The findings that stop it, if it is findings that do.</param>
    public sealed record Refused(string Why, ImmutableArray<Finding> Findings) : Outcome;

    /// <summary>Somebody else was first; nothing of ours was changed.</summary>
    /// <param name="ToWhom">That person's name.</param>
    /// <param name="What">What that person does or did.</param>
    public sealed record Lost(string ToWhom, string What) : Outcome;

    /// <summary>A step failed, and everything before it was taken back.</summary>
    /// <param name="At">The step that failed, as its sentence.</param>
    /// <param name="Why">What happened.</param>
    public sealed record RolledBack(string At, Fault Why) : Outcome;

    /// <summary>A step failed, and not everything could be taken back. Finish and Undo are offered.</summary>
    /// <param name="At">The step that failed, as its sentence.</param>
    /// <param name="Why">What happened.</param>
    /// <param name="Remains">What is still as the operation left it: one sentence each.</param>
    public sealed record LeftHalfDone(string At, Fault Why, ImmutableArray<string> Remains) : Outcome;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<Plan, T> completed,
        Func<string, ImmutableArray<Finding>, T> refused,
        Func<string, string, T> lost,
        Func<string, Fault, T> rolledBack,
        Func<string, Fault, ImmutableArray<string>, T> leftHalfDone
    ) =>
        this switch
        {
            Completed(var plan) => completed(plan),
            Refused(var why, var findings) => refused(why, findings),
            Lost(var toWhom, var what) => lost(toWhom, what),
            RolledBack(var at, var why) => rolledBack(at, why),
            LeftHalfDone(var at, var why, var remains) => leftHalfDone(at, why, remains),
            _ => throw new UnreachableException(),
        };
}
