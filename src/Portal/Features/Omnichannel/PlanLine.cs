using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>One numbered line of a plan, while it is shown and while it runs.</summary>
/// <param name="Sentence">What is done.</param>
/// <param name="Where">The name of the environment that it is done in.</param>
/// <param name="Standing">How far it is.</param>
public sealed record PlanLine(string Sentence, string Where, PlanLineStanding Standing)
{
    /// <summary>The lines of a plan that is only shown.</summary>
    public static ImmutableArray<PlanLine> Of(Plan plan, EnvironmentNames names) => Of(plan, names, running: -1);

    /// <summary>The lines of a plan of which one runs; all before it are done. The record is the last line.</summary>
    public static ImmutableArray<PlanLine> Of(Plan plan, EnvironmentNames names, int running) =>
        [
            .. plan.Steps.Select((step, line) => Line(step.Sentence, names.Of(step.Environment), line, running)),
            Line(StateWords.RecordSentence(plan.Ends), names.Of(plan.Bot.Home), plan.Steps.Length, running),
        ];

    /// <summary>The lines of an operation as its intent in the record tells them.</summary>
    /// <param name="intent">The intent.</param>
    /// <param name="names">The names of environments.</param>
    /// <param name="stopped">True when nobody runs it any more: the step it was at may or may not have landed.</param>
    public static ImmutableArray<PlanLine> Of(Intent intent, EnvironmentNames names, bool stopped) =>
        [
            .. intent
                .Steps.Select((step, line) => Line(step.Sentence, names.Of(step.Environment), line, intent.StepsDone))
                .Select(line =>
                    stopped && line.Standing == PlanLineStanding.Running
                        ? line with
                        {
                            Standing = PlanLineStanding.Uncertain,
                        }
                        : line
                ),
        ];

    /// <summary>How far it is, in a word or two.</summary>
    public string Word => Standing == PlanLineStanding.Uncertain ? "May be done" : Standing.ToString();

    private static PlanLine Line(string sentence, string where, int line, int running) =>
        new(
            sentence,
            where,
            line == running ? PlanLineStanding.Running
                : line < running ? PlanLineStanding.Done
                : PlanLineStanding.Waiting
        );
}

/// <summary>How far a line of a plan is.</summary>
public enum PlanLineStanding
{
    /// <summary>Its turn has not come.</summary>
    Waiting,

    /// <summary>It runs.</summary>
    Running,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>It was sent, and nobody noted what came of it.</summary>
    Uncertain,
}
