using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Topics;

/// <summary>HND006. A context variable takes text or a number (dataverse-facts.md §11).</summary>
public sealed class VariablesHaveTheRightType()
    : ContextRule("HND006", "Variables hold what the workstream's context variables take, text or a number")
{
    private protected override Verdict Judge(
        BotTopics topics,
        Routing routing,
        HandoffFacts facts,
        OmnichannelFacts there
    ) =>
        routing.ContextVariables.Match(
            context =>
                By(
                    from taken in context
                    from passed in topics.Passed
                    where passed.Name == taken.Name && Misfits(passed.Kind, taken.Type.Known)
                    select passed.Visit.Spot(
                        passed.Name,
                        $"It gets {Called(passed.Kind)} here; the context variable of {NameOf(routing, taken.Workstream)} takes {Called(taken.Type.Known)}."
                    ),
                    "No variable is known to hold something else than its context variable takes.",
                    found => $"Variables in {Names(found)} hold something else than their context variables take.",
                    Change(
                        "Set the variable to what the context variable takes, or change the type of the context variable.",
                        facts
                    )
                ),
            Verdict.CannotTell
        );

    private static bool Misfits(ValueKind passed, ContextVariableType? taken) =>
        (passed, taken) switch
        {
            (ValueKind.Text or ValueKind.Boolean, ContextVariableType.Number) => true,
            (ValueKind.Number, ContextVariableType.Text) => true,
            _ => false,
        };

    private static string Called(ValueKind kind) =>
        kind switch
        {
            ValueKind.Number => "a number",
            ValueKind.Boolean => "yes or no",
            _ => "text",
        };

    private static string Called(ContextVariableType? type) => type == ContextVariableType.Number ? "a number" : "text";
}
