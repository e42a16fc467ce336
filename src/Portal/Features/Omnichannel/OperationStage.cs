using System.Collections.Immutable;
using System.Diagnostics;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>How far the operation dialog is.</summary>
public abstract record OperationStage
{
    private OperationStage() { }

    /// <summary>Dataverse is read and the plan made.</summary>
    public sealed record Planning : OperationStage;

    /// <summary>It can't be done, and why.</summary>
    public sealed record Blocked(string Why, ImmutableArray<Finding> Findings) : OperationStage;

    /// <summary>The plan is shown and waits for a yes.</summary>
    /// <param name="Plan">The plan.</param>
    /// <param name="OnCalls">What would go wrong on a call once it has run; none for most plans.</param>
    public sealed record Asking(Plan Plan, ImmutableArray<Finding> OnCalls) : OperationStage;

    /// <summary>It runs.</summary>
    /// <param name="Plan">What runs.</param>
    /// <param name="Step">The line that runs now, from 0; the number of steps for the record.</param>
    public sealed record Running(Plan Plan, int Step) : OperationStage;

    /// <summary>It ended.</summary>
    public sealed record Ended(Outcome Outcome) : OperationStage;

    /// <summary>The stage that follows from what planning came to.</summary>
    public static OperationStage From(Planned planned) =>
        planned.Match<OperationStage>(
            (plan, findings) =>
                new Asking(plan, plan.Kind == OperationKind.EnableVoice ? TopicFindings.OnCalls(findings).Open : []),
            (why, findings) => new Blocked(why, findings)
        );

    /// <summary>Must the dialog stay open?</summary>
    public bool IsBusy => this is Running;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<T> planning,
        Func<string, ImmutableArray<Finding>, T> blocked,
        Func<Plan, ImmutableArray<Finding>, T> asking,
        Func<Plan, int, T> running,
        Func<Outcome, T> ended
    ) =>
        this switch
        {
            Planning => planning(),
            Blocked(var why, var findings) => blocked(why, findings),
            Asking(var plan, var onCalls) => asking(plan, onCalls),
            Running(var plan, var step) => running(plan, step),
            Ended(var outcome) => ended(outcome),
            _ => throw new UnreachableException(),
        };
}
