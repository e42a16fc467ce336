using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Topics;

/// <summary>HND007. A context variable's name has 200 characters at most (dataverse-facts.md §11).</summary>
public sealed class VariableNamesAreShortEnough()
    : TopicRule("HND007", "No variable that is passed on has a name of more than 200 characters")
{
    private const int Longest = 200;

    /// <inheritdoc/>
    protected override Verdict Judge(BotTopics topics, HandoffFacts facts) =>
        By(
            topics
                .Passed.Where(passed => passed.Name.Length > Longest)
                .Select(passed =>
                    passed.Visit.Spot(
                        passed.Name,
                        $"The name has {passed.Name.Length} characters; no context variable can have it."
                    )
                ),
            "No variable that is passed on has a name of more than 200 characters.",
            found =>
                $"Variables in {Names(found)} have names of more than 200 characters: no workstream can take them.",
            Change("Give each of these variables a shorter name.", facts)
        );
}
