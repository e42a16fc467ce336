using System.Collections.Immutable;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.Rules.Environments;

/// <summary>What the rules on regions share.</summary>
internal static class RegionWords
{
    /// <summary>Undetermined when discovery left a region empty; null when it names all of them.</summary>
    internal static Verdict? Unsaid(params ImmutableArray<DataverseEnvironment> environments) =>
        environments.FirstOrDefault(environment => string.IsNullOrWhiteSpace(environment.Region.Code)) is { } unsaid
            ? new Verdict.Undetermined(
                $"The list of environments does not say in which region {unsaid.Name} is.",
                new Remedy(
                    $"Look up the region of {unsaid.Name} in the Power Platform admin center.",
                    Administrator.AzureAdministrator,
                    unsaid.AdminPage,
                    $"{unsaid.Name} in the Power Platform admin center"
                )
            )
            : null;

    /// <summary>"the region United States", "the regions United States and Europe".</summary>
    internal static string Of(ImmutableArray<Region> regions) =>
        (regions.Length == 1 ? "the region " : "the regions ") + Words.List([.. regions.Select(region => region.Name)]);
}
