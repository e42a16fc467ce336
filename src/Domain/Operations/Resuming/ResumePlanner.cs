using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Operations.Resuming;

/// <summary>Plans Finish and Undo of an operation that was cut short, from the intent that it left in the record.</summary>
public static class ResumePlanner
{
    /// <summary>Does the steps that are not known to be done; one that landed unnoticed is found done.</summary>
    public static Planned Finish(HandoffFacts facts) =>
        WithIntent(
            facts,
            (intent, _) =>
                new Plan(facts.Reference, intent.Kind, [.. intent.Steps.Skip(intent.StepsDone)], intent.Ends, [])
                {
                    ShutsOut = intent.Steps,
                }
        );

    /// <summary>Takes back the steps that are done or may have landed, newest first; the record says what it said before.</summary>
    public static Planned Undo(HandoffFacts facts) =>
        WithIntent(
            facts,
            (intent, standing) =>
                new Plan(
                    facts.Reference,
                    OperationKind.Undo,
                    [.. intent.Steps.Take(intent.StepsDone + 1).Reverse().Select(step => step.Inverted())],
                    standing,
                    []
                )
                {
                    ShutsOut = intent.Steps,
                }
        );

    private static Planned WithIntent(HandoffFacts facts, Func<Intent, Standing, Plan> plan) =>
        facts.Record.Match<Planned>(
            stored =>
                stored?.Record is { Intent: { } intent } record
                    ? new Planned.Ready(plan(intent, record.Standing), [])
                    : new Planned.Refused("No operation was cut short. Nothing was changed.", []),
            fault => new Planned.Refused($"{fault.What} Nothing was changed. {fault.Remedy}", [])
        );
}
