using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Topics;

/// <summary>
/// HND010. A routing rule whose variable nobody sets sends conversations the wrong way, without an error. What every hand-off
/// carries (<c>va_…</c>) and what Omnichannel sets itself (<c>msdyn_…</c> and the two phone numbers, dataverse-facts.md §11)
/// counts as set.
/// </summary>
public sealed class RoutingRulesTestWhatTopicsSet()
    : ContextRule("HND010", "Routing rules test only variables that a topic sets")
{
    private protected override Verdict Judge(
        BotTopics topics,
        Routing routing,
        HandoffFacts facts,
        OmnichannelFacts there
    ) =>
        routing.Rules.Match(
            rules =>
            {
                ImmutableHashSet<string> set = PassedNames(topics);
                (RoutingRule Rule, string Name)[] unset =
                [
                    .. rules
                        .Where(rule => rule.Active)
                        .SelectMany(rule => rule.Variables.Select(name => (rule, name)))
                        .Where(tested => !IsGiven(tested.name) && !set.Contains(tested.name)),
                ];
                return unset is [var first, ..]
                    ? new Verdict.Unmet(
                        Words.List([
                            .. unset.Select(tested => $"The routing rule {tested.Rule.Name} tests {tested.Name}"),
                        ])
                            + $", which no topic of {facts.Bot.Name} sets under that name{Nearly(unset, set)}. Unless the pre-conversation survey or the web page sets it, the rule never holds.",
                        new Remedy(
                            $"Let a topic set {first.Name}, or change what the rule tests.",
                            Administrator.OmnichannelAdministrator,
                            there.Environment.RecordPage("msdyn_ocruleitem", first.Rule.Id),
                            $"{first.Rule.Name} in {there.Environment.Name}"
                        )
                    )
                    : new Verdict.Met("No routing rule tests a variable that no topic sets.");
            },
            Verdict.CannotTell
        );

    private static bool IsGiven(string name) =>
        name.StartsWith("va_", StringComparison.Ordinal)
        || name.StartsWith("msdyn_", StringComparison.Ordinal)
        || Enum.GetNames<VoiceVariable>().Contains(name);

    private static string Nearly((RoutingRule Rule, string Name)[] unset, ImmutableHashSet<string> set) =>
        unset
            .Select(tested => set.FirstOrDefault(name => name.Equals(tested.Name, StringComparison.OrdinalIgnoreCase)))
            .FirstOrDefault(name => name is not null)
            is { } near
            ? $" ({near} is set; case counts)"
            : "";
}
