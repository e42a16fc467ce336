using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Operations.Connecting;

/// <summary>Plans Connect: Teams channel on, bot user there and enabled, role given; what is already so is left out.</summary>
public static class ConnectPlanner
{
    /// <summary>The plan, or the findings that block Connect.</summary>
    public static Planned Plan(HandoffFacts facts, RuleEdition edition) =>
        facts is { Omnichannel: { Users: Reading<ImmutableArray<ApplicationUser>>.Known(var users) } there }
        && facts.Entry is ApplicationIdEntry.Entered(var applicationId)
            ? Planner.Unless(
                OperationKind.Connect,
                facts,
                edition,
                () => Plan(facts, there, applicationId, Own(users, applicationId, facts))
            )
            : new Planned.Refused(
                "Connecting needs an environment that can be read, and an application ID.",
                [.. RuleBook.Examine(facts, edition).Where(finding => finding.Stops(OperationKind.Connect))]
            );

    private static ApplicationUser? Own(
        ImmutableArray<ApplicationUser> users,
        ApplicationId applicationId,
        HandoffFacts facts
    ) =>
        users.FirstOrDefault(user =>
            user.ApplicationId == applicationId && !user.Deleted && user.BelongsTo(facts.Bot, facts.Home.Id)
        );

    private static Plan Plan(
        HandoffFacts facts,
        OmnichannelFacts there,
        ApplicationId applicationId,
        ApplicationUser? own
    )
    {
        HandoffLink link = new(
            facts.Reference,
            there.Environment.Id,
            applicationId,
            own?.Id ?? HandoffLink.BotUserOf(facts.Reference, there.Environment.Id, applicationId)
        );
        return new Plan(
            facts.Reference,
            OperationKind.Connect,
            [.. Steps(facts, link, own)],
            new Standing.Connected(link, Voice: false, facts.ReadAt),
            []
        )
        {
            ForgetsProof = true,
        };
    }

    private static IEnumerable<PlanStep> Steps(HandoffFacts facts, HandoffLink link, ApplicationUser? own)
    {
        if (facts.Bot.TeamsChannel is TeamsChannel.Off)
        {
            yield return new PlanStep.TurnTeamsChannelOn(facts.Reference);
        }
        if (own is null)
        {
            yield return new PlanStep.CreateBotUser(link, facts.Bot.Name, facts.Bot.SchemaName);
        }
        if (own is not { Disabled: false })
        {
            yield return new PlanStep.EnableBotUser(link);
        }
        if (own?.HoldsDirectly(HeldRole.OmnichannelAgent) != true)
        {
            yield return new PlanStep.GiveAgentRole(link);
        }
    }
}
