using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Rules;

/// <summary>Every rule, in the order of the ids' families (product.md §6).</summary>
public static class RuleBook
{
    /// <summary>All rules.</summary>
    public static readonly ImmutableArray<Rule> Rules = [];

    /// <summary>Examines all of them; nothing stops at the first.</summary>
    public static ImmutableArray<Finding> Examine(HandoffFacts facts, RuleEdition edition) =>
        [.. Rules.Select(rule => new Finding(rule, rule.Examine(facts, edition), edition))];
}
