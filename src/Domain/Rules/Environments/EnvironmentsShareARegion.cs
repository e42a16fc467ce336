using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules.Environments;

/// <summary>ENV002. The bot, its extension solutions and Omnichannel have to be in one geographical region.</summary>
public sealed class EnvironmentsShareARegion()
    : Rule(
        "ENV002",
        "Both environments are in the same geographical region",
        Concern.Environment,
        OperationKind.Connect
    )
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        facts.Omnichannel is { } there ? Judge(facts, facts.Home, there.Environment) : Verdict.NoEnvironmentYet;

    private static Verdict Judge(HandoffFacts facts, DataverseEnvironment home, DataverseEnvironment omnichannel) =>
        home.Id == omnichannel.Id ? new Verdict.Met($"{home.Name} holds both the bot and Omnichannel.")
        : RegionWords.Unsaid(home, omnichannel) is { } unsaid ? unsaid
        : home.Region == omnichannel.Region
            ? new Verdict.Met($"{home.Name} and {omnichannel.Name} are both in the region {home.Region}.")
        : new Verdict.Unmet(
            $"{home.Name}, which holds the bot, is in the region {home.Region}; {omnichannel.Name} is in the region {omnichannel.Region}.",
            new Remedy(
                $"Choose an Omnichannel environment in the region {home.Region}, or use a bot in the region {omnichannel.Region}.",
                facts.TowardsConnecting()
            )
        );
}
