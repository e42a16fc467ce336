using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules;

/// <summary>What another edition of the rules would say of the same facts.</summary>
/// <param name="Edition">The other edition.</param>
/// <param name="Differences">In the rule book's order; empty when it would judge this bot the same.</param>
public sealed record EditionComparison(RuleEdition Edition, ImmutableArray<EditionDifference> Differences)
{
    /// <summary>Compares with every other edition, oldest first.</summary>
    /// <param name="facts">What was read.</param>
    /// <param name="findings">What was judged from it.</param>
    public static ImmutableArray<EditionComparison> Of(HandoffFacts facts, ImmutableArray<Finding> findings) =>
        [
            .. RuleEdition
                .All.Where(edition => findings.All(finding => finding.Edition.Name != edition.Name))
                .Select(edition => new EditionComparison(edition, Between(findings, facts, edition))),
        ];

    private static ImmutableArray<EditionDifference> Between(
        ImmutableArray<Finding> findings,
        HandoffFacts facts,
        RuleEdition edition
    ) =>
        [
            .. findings
                .Select(here => new EditionDifference(here, here.Rule.JudgedBy(edition, facts)))
                .Where(difference => difference.IsOne),
        ];
}

/// <summary>One rule that two editions judge differently.</summary>
/// <param name="Here">What the edition that judged says.</param>
/// <param name="There">What the other one would say.</param>
public sealed record EditionDifference(Finding Here, Finding There)
{
    /// <summary>Do they differ: in the verdict, in what it blocks, or in what is to be done?</summary>
    internal bool IsOne =>
        Kind(Here) != Kind(There) || !Started.IsEmpty || !Ended.IsEmpty || Here.Remedy?.Action != There.Remedy?.Action;

    /// <summary>What would be different, in one sentence or two, after the rule's id.</summary>
    public string Sentence =>
        Kind(Here) != Kind(There) ? $"{There.Rule.Id} {Verb(There)}{Blocking(", and ")}: {There.Evidence}"
        : !Started.IsEmpty || !Ended.IsEmpty ? $"{There.Rule.Id} {Blocking("")}: {There.Evidence}"
        : $"{There.Rule.Id} would ask for something else: {There.Remedy?.Action}";

    private ImmutableArray<OperationKind> Started => [.. Stopped(There).Except(Stopped(Here))];

    private ImmutableArray<OperationKind> Ended => [.. Stopped(Here).Except(Stopped(There))];

    private static IEnumerable<OperationKind> Stopped(Finding finding) =>
        Enum.GetValues<OperationKind>().Where(finding.Stops);

    private string Blocking(string before) =>
        Words.List([.. new[] { Would("would block", Started), Would("would not block", Ended) }.OfType<string>()])
            is { Length: > 0 } blocking
            ? before + blocking
            : "";

    private static string? Would(string verb, ImmutableArray<OperationKind> operations) =>
        operations.IsEmpty ? null : $"{verb} {Words.List([.. operations.Select(kind => Words.Of(kind))])}";

    private static string Verb(Finding finding) =>
        finding.Verdict switch
        {
            Verdict.Met => "would be met",
            Verdict.Unmet => "would not be met",
            { IsNotYet: true } => "could not be told yet",
            _ => "could not be told",
        };

    private static (Type, bool) Kind(Finding finding) => (finding.Verdict.GetType(), finding.Verdict.IsNotYet);
}
