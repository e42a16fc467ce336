using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.ApplicationIds;

namespace HandoffPortal.Domain.Operations.Connecting;

/// <summary>
/// Plans Connect by taking over the plain application user that has the entered application ID: it is marked as the bot's,
/// enabled and given the role. Whatever else uses it may notice, so its name has to be typed.
/// </summary>
public static class TakeOverPlanner
{
    /// <summary>The plan, the findings that block Connect, or why this user can't be taken over.</summary>
    public static Planned Plan(SystemUserId user, HandoffFacts facts, RuleEdition edition) =>
        ApplicationIdClash.In(facts) is { } clash && clash.ToTakeOver is { } plain && plain.Id == user
            ? Planner.Unless(
                OperationKind.Connect,
                facts,
                edition,
                () => Plan(facts, clash, plain),
                except: ApplicationIdIsUnique.RuleId
            )
            : new Planned.Refused(
                "There is no plain application user any more that alone has this application ID and could be taken over. Nothing was changed.",
                []
            );

    private static Plan Plan(HandoffFacts facts, ApplicationIdClash clash, ApplicationUser plain)
    {
        HandoffLink link = new(facts.Reference, clash.Environment.Id, clash.Id, plain.Id);
        return new Plan(
            facts.Reference,
            OperationKind.Connect,
            [.. Steps(facts, link, plain)],
            new Standing.Connected(link, Voice: false, facts.ReadAt),
            [
                $"{plain.Name} was created by {plain.CreatedBy} on {Words.Day(plain.CreatedOn)}. Whatever signs in with its application ID goes on as a bot user from then on.",
                "If the connection fails half-way, the user is made a plain application user again. Disconnect bot later disables it.",
            ]
        )
        {
            ForgetsProof = true,
            NameToType = plain.Name,
        };
    }

    private static IEnumerable<PlanStep> Steps(HandoffFacts facts, HandoffLink link, ApplicationUser plain)
    {
        if (facts.Bot.TeamsChannel is TeamsChannel.Off)
        {
            yield return new PlanStep.TurnTeamsChannelOn(facts.Reference);
        }
        yield return new PlanStep.MarkBotUser(link, plain.Name, facts.Bot.SchemaName);
        if (plain.Disabled)
        {
            yield return new PlanStep.EnableBotUser(link);
        }
        if (!plain.HoldsDirectly(HeldRole.OmnichannelAgent))
        {
            yield return new PlanStep.GiveAgentRole(link);
        }
    }
}
