using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Topics;

/// <summary>HND005. A context variable takes what is passed on under exactly its name, case included (dataverse-facts.md §11).</summary>
public sealed class VariableNamesMatch()
    : ContextRule("HND005", "Variables are passed on under exactly the names of the workstream's context variables")
{
    private protected override Verdict Judge(
        BotTopics topics,
        Routing routing,
        HandoffFacts facts,
        OmnichannelFacts there
    ) =>
        routing.ContextVariables.Match(
            context =>
            {
                var exact = PassedNames(topics);
                return By(
                    from taken in context
                    where !exact.Contains(taken.Name)
                    from passed in topics.Passed
                    where Alike(passed.Name, taken.Name)
                    select passed.Visit.Spot(
                        passed.Name,
                        $"The context variable of {NameOf(routing, taken.Workstream)} is called {taken.Name}; it stays empty.",
                        taken.Name
                    ),
                    context.IsEmpty
                        ? $"The workstreams of {facts.Bot.Name} have no context variables."
                        : $"No variable that a topic passes on misses one of {Words.Count(context.Length, "context variable")} by its spelling.",
                    found =>
                        $"Variables in {Names(found)} miss a context variable by their spelling: {Words.List([.. found.Select(spot => $"{spot.Text} for {spot.ShouldRead}").Distinct()])}.",
                    Change(
                        "Give each variable exactly the name of the context variable, or rename the context variable.",
                        facts
                    )
                );
            },
            Verdict.CannotTell
        );

    // What a person would take for the same name.
    private static bool Alike(string passed, string taken) =>
        Bare(passed).Equals(Bare(taken), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
