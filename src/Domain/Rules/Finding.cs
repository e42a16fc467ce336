using System.Collections.Immutable;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules;

/// <summary>One rule's judgement on one bot.</summary>
/// <param name="Rule">Which rule.</param>
/// <param name="Verdict">How it judged, how we know, and what to do.</param>
/// <param name="Edition">The edition that judged.</param>
public sealed record Finding(Rule Rule, Verdict Verdict, RuleEdition Edition)
{
    /// <summary>The ids behind the names that it speaks of.</summary>
    public ImmutableArray<NamedId> Ids { get; init; } = [];

    /// <summary>The name of the person who asks; null when it could not be read.</summary>
    public string? Person { get; init; }

    /// <summary>The rule's true sentence, with the person's name where it speaks of whoever asks.</summary>
    public string Title =>
        string.IsNullOrWhiteSpace(Person)
            ? Rule.Title
            : Rule.Title.Replace(Rule.WhoAsks, Person, StringComparison.Ordinal);

    /// <summary>How we know: what was seen, and where.</summary>
    public string Evidence => Verdict.Match(evidence => evidence, (evidence, _) => evidence, (evidence, _) => evidence);

    /// <summary>What to do and who can; null when the rule is met.</summary>
    public Remedy? Remedy => Verdict.Match(_ => null, (_, remedy) => remedy, Remedy? (_, remedy) => remedy);

    /// <summary>The places in topics where it is broken; none for most rules.</summary>
    public ImmutableArray<TopicSpot> Spots => Verdict is Verdict.Unmet { Spots: var spots } ? spots : [];

    /// <summary>Is it about what a caller meets in topics? What only calls meet is judged while they come, or soon will.</summary>
    public bool IsAboutCalls =>
        Rule.Id.StartsWith("VOX", StringComparison.Ordinal) || Rule.Id.Equals("HND011", StringComparison.Ordinal);

    /// <summary>Is the rule met?</summary>
    public bool IsMet => Verdict is Verdict.Met;

    /// <summary>
    /// Does it stand in the way of this operation? An undetermined rule that blocks still blocks, unless its verdict says
    /// that it lets pass.
    /// </summary>
    public bool Stops(OperationKind operation) =>
        Verdict is not (Verdict.Met or Verdict.Undetermined { LetsPass: true })
        && Rule.Blocks(Edition).Contains(operation);
}
