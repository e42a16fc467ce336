using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules;

/// <summary>One rule's judgement on one bot.</summary>
/// <param name="Rule">Which rule.</param>
/// <param name="Verdict">How it judged, how we know, and what to do.</param>
/// <param name="Edition">The edition that judged.</param>
public sealed record Finding(Rule Rule, Verdict Verdict, RuleEdition Edition)
{
    /// <summary>Is the rule met?</summary>
    public bool IsMet => Verdict is Verdict.Met;

    /// <summary>Does it stand in the way of this operation? An undetermined rule that blocks still blocks.</summary>
    public bool Stops(OperationKind operation) => !IsMet && Rule.Blocks(Edition).Contains(operation);
}
