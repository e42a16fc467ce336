using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Operations;

/// <summary>Does what a plan that somebody has seen and confirmed says, and nothing else.</summary>
public sealed class RunOperation(
    IHandoffFacts facts,
    PlanRunner runner,
    IActivityLog activity,
    RuleEdition edition,
    TimeProvider time
)
{
    /// <summary>
    /// Reads Dataverse anew, refuses if the plan would now differ from the one shown, writes the activity, and runs it.
    /// </summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="confirmed">Which plan was confirmed, and by whom.</param>
    /// <param name="progress">Told which step runs, as <see cref="PlanRunner.RunAsync"/> says.</param>
    /// <param name="cancellation">Stops the steps; what was done is still taken back.</param>
    public async Task<Outcome> RunAsync(
        OperationRequest request,
        Confirmation confirmed,
        IProgress<int> progress,
        CancellationToken cancellation
    )
    {
        FactsQuestion question = PreviewOperation.Question(confirmed.Shown.Bot, request);
        return await (await facts.ReadAsync(question, cancellation)).Match(
            read => RunOnAsync(read, request, confirmed, progress, cancellation),
            fault =>
                Task.FromResult<Outcome>(new Outcome.Refused($"{fault.What} Nothing was changed. {fault.Remedy}", []))
        );
    }

    private Task<Outcome> RunOnAsync(
        HandoffFacts read,
        OperationRequest request,
        Confirmation confirmed,
        IProgress<int> progress,
        CancellationToken cancellation
    ) =>
        read.State is ConnectionState.Interrupted { Overdue: false } running
            ? Task.FromResult<Outcome>(
                new Outcome.Lost(
                    running.Operation.Who,
                    $"started “{Words.Of(running.Operation.Kind)}” on this bot first"
                )
            )
            : Planner
                .Plan(request, read, edition)
                .Match(
                    (plan, _) =>
                        confirmed.WhyNot(plan) is { } why
                            ? Task.FromResult<Outcome>(new Outcome.Refused(why, []))
                            : ConfirmedAsync(plan, read, confirmed.Person, progress, cancellation),
                    (why, findings) => Task.FromResult<Outcome>(new Outcome.Refused(why, findings))
                );

    private async Task<Outcome> ConfirmedAsync(
        Plan plan,
        HandoffFacts read,
        Person person,
        IProgress<int> progress,
        CancellationToken cancellation
    )
    {
        Intent intent = new(OperationId.New(), plan.Kind, plan.Steps, 0, plan.Ends, person.Name, time.GetUtcNow());
        ActivityEntry entry = new(
            intent.Id,
            plan.Kind,
            plan.Bot,
            read.Bot.Name,
            person,
            intent.Since,
            StateWords.Of(read.State),
            [.. plan.Steps.Select(step => step.Sentence), StateWords.RecordSentence(plan.Ends)]
        );
        if (await activity.BeginAsync(entry, cancellation) is { } fault)
        {
            return new Outcome.Refused(
                $"The activity could not be written, so nothing was changed. {fault.What} {fault.Remedy}",
                []
            );
        }
        StoredRecord? seen = read.Record.Match(stored => stored, _ => null);
        Outcome outcome = await runner.RunAsync(plan, seen, intent, progress, cancellation);
        await activity.EndAsync(intent.Id, EndOf(outcome), CancellationToken.None);
        return outcome;
    }

    private ActivityEnd EndOf(Outcome outcome) =>
        new(
            time.GetUtcNow(),
            outcome.GetType().Name,
            outcome.Match(
                completed: plan => StateWords.Of(plan.Ends),
                refused: (why, _) => why,
                lost: (who, what) => $"{who} {what}.",
                rolledBack: (at, why) => $"“{at}” failed: {why.What} Everything was taken back.",
                leftHalfDone: (at, why, remains) => $"“{at}” failed: {why.What} {string.Join(' ', remains)}"
            )
        );
}
