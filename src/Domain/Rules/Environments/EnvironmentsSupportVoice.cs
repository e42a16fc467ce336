using System.Collections.Immutable;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules.Environments;

/// <summary>
/// ENV003. Outside these regions voice does not work, and the product shows no error and no warning: calls just fail.
/// Which regions, the edition says (dataverse-facts.md §12).
/// </summary>
public sealed class EnvironmentsSupportVoice()
    : Rule("ENV003", "Both environments are in a region that supports voice", Concern.Voice, OperationKind.EnableVoice)
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition)
    {
        ImmutableArray<DataverseEnvironment> both = facts.Omnichannel is { Environment: var there }
            ? there.Id == facts.Home.Id
                ? [there]
                : [facts.Home, there]
            : [facts.Home];
        ImmutableArray<DataverseEnvironment> outside =
        [
            .. both.Where(environment => !edition.VoiceRegions.Contains(environment.Region)),
        ];
        return RegionWords.Unsaid(both) is { } unsaid ? unsaid
            : !outside.IsEmpty ? Outside(facts, outside, edition)
            : facts.Omnichannel is null ? Verdict.NoEnvironmentYet
            : new Verdict.Met($"{Where(both)}. Voice works in {RegionWords.Of(edition.VoiceRegions)}.");
    }

    private static Verdict.Unmet Outside(
        HandoffFacts facts,
        ImmutableArray<DataverseEnvironment> outside,
        RuleEdition edition
    ) =>
        new Verdict.Unmet(
            $"{Where(outside)}; voice works only in {RegionWords.Of(edition.VoiceRegions)}. Anywhere else no error or warning appears: calls just fail.",
            new Remedy(
                $"Leave voice off, or use a bot and an Omnichannel environment in {RegionWords.Of(edition.VoiceRegions)}.",
                facts.TowardsVoice()
            )
        );

    private static string Where(ImmutableArray<DataverseEnvironment> environments) =>
        string.Join(
            ", ",
            environments
                .GroupBy(environment => environment.Region)
                .Select(shared =>
                    $"{Words.List([.. shared.Select(environment => environment.Name)])} {(shared.Count() == 1 ? "is" : "are")} in the region {shared.Key}"
                )
        );
}
