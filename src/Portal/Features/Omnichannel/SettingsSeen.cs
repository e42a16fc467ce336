using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Everything that the settings page shows, derived once from one reading.</summary>
/// <param name="Facts">What was read.</param>
/// <param name="Names">The names of environments.</param>
/// <param name="Findings">All findings, in the rule book's order.</param>
/// <param name="View">The same, sorted for the operation at hand.</param>
/// <param name="Path">The way to a representative.</param>
/// <param name="Proof">How far the connection is proven; null while nothing is connected.</param>
public sealed record SettingsSeen(
    HandoffFacts Facts,
    EnvironmentNames Names,
    ImmutableArray<Finding> Findings,
    FindingsView View,
    HandoffDrawing Path,
    ProofReport? Proof
)
{
    /// <summary>The edition that judged.</summary>
    public RuleEdition Edition => Findings[0].Edition;

    /// <summary>What the other editions would say.</summary>
    public ImmutableArray<EditionComparison> OtherEditions { get; } = EditionComparison.Of(Facts, Findings);

    /// <summary>Derives it.</summary>
    public static SettingsSeen Of(HandoffFacts facts, IEnumerable<DataverseEnvironment> listed, RuleEdition edition) =>
        Of(facts, EnvironmentNames.From(facts, listed), edition);

    /// <summary>The same for facts that were read later.</summary>
    public SettingsSeen With(HandoffFacts later, RuleEdition edition) => Of(later, Names, edition);

    /// <summary>What the last Refresh stored; null when there was none, or the record can't be read.</summary>
    public LastRefresh? LastRefresh => Facts.Record.Match(stored => stored?.Record.LastRefresh, _ => null);

    /// <summary>The rung that was reached before and is not now; null when none has fallen.</summary>
    public ProofFall? Fall => Proof is null ? null : ProofFall.Of(Facts, Proof);

    /// <summary>What an operation would be about.</summary>
    public OperationSubject Subject =>
        new(Facts.Bot.Name, Names, Facts.State.KnownLink, (Facts.State as ConnectionState.Interrupted)?.Operation.Kind);

    private static SettingsSeen Of(HandoffFacts facts, EnvironmentNames names, RuleEdition edition)
    {
        ImmutableArray<Finding> findings = RuleBook.Examine(facts, edition);
        return new(
            facts,
            names,
            findings,
            FindingsView.Of(findings, facts.State),
            HandoffDrawing.Of(facts, findings),
            facts.IsLive ? ProofLadder.Grade(facts, edition) : null
        );
    }
}
