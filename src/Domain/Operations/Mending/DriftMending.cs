using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Operations.Mending;

/// <summary>The two ways to end one drift. Pure.</summary>
/// <param name="Accept">Let the record say what Dataverse says.</param>
/// <param name="Restore">Let Dataverse say what the record says.</param>
public sealed record DriftMending(MendingWay Accept, MendingWay Restore)
{
    /// <summary>The ways to end this drift of this link; the other drifts stay.</summary>
    public static DriftMending Of(Drift drift, HandoffLink link, HandoffFacts facts)
    {
        DriftPlans plans = new(link, facts);
        return drift.Match(
            disabled: name => new DriftMending(
                plans.NoteDisconnected(),
                plans.Write(
                    [new PlanStep.EnableBotUser(link)],
                    $"Enables {name} again; the bot gets the conversations of every workstream that routes to it."
                )
            ),
            missing: () => new DriftMending(plans.NoteDisconnected(), plans.CreateAgain()),
            deleted: name => new DriftMending(plans.NoteDisconnected(), plans.Purge(name)),
            recreated: (name, successor) =>
                new DriftMending(plans.NoteSuccessor(name, successor), plans.NoWayBack(name)),
            applicationId: (recorded, carried) =>
                new DriftMending(plans.NoteApplicationId(carried), plans.CorrectApplicationId(recorded)),
            unmarked: (name, other) => new DriftMending(plans.NoteDisconnected(), plans.MarkAgain(name, other)),
            role: name => new DriftMending(
                new MendingWay.ByDisconnecting(
                    "Without the role Omnichannel gives the bot no conversations. To accept that is to disconnect the bot."
                ),
                plans.Write([new PlanStep.GiveAgentRole(link)], $"Gives {name} the role {HeldRole.OmnichannelAgent}.")
            ),
            enabled: name => new DriftMending(
                plans.NoteConnected(),
                plans.Write(
                    [new PlanStep.DisableBotUser(link)],
                    $"Disables {name} again; the bot gets no more conversations from Omnichannel."
                )
            ),
            teams: () =>
                new DriftMending(
                    new MendingWay.ByDisconnecting(
                        "Without the Teams channel Omnichannel can't talk to the bot. To accept that is to disconnect the bot."
                    ),
                    plans.Write(
                        [new PlanStep.TurnTeamsChannelOn(facts.Reference)],
                        "Turns the bot's Teams channel on again."
                    )
                ),
            record: _ => new DriftMending(plans.RecordAsAdopted(), plans.RecordAsConnected()),
            unpublished: _ => new DriftMending(plans.ForgetProof(), plans.Publish())
        );
    }

    /// <summary>Plans one of the two ways.</summary>
    /// <param name="kind"><see cref="OperationKind.Accept"/> or <see cref="OperationKind.Restore"/>.</param>
    /// <param name="drift">The drift to end.</param>
    /// <param name="facts">What was read.</param>
    /// <param name="edition">The rules that judge.</param>
    internal static Planned Plan(OperationKind kind, Drift drift, HandoffFacts facts, RuleEdition edition) =>
        facts.State is ConnectionState.Drifted(var link, var drifts) && drifts.Contains(drift)
            ? Side(kind, Of(drift, link, facts))
                .Match(
                    (plan, _) => Planner.Unless(kind, facts, edition, () => plan with { Kind = kind }),
                    why => new Planned.Refused(why, []),
                    (why, instead) => new Planned.Refused($"{why} {instead.Action}", [])
                )
            : new Planned.Refused(
                $"This is not so any more: “{drift.Found}”. Nothing was changed. Look at the page again.",
                []
            );

    private static MendingWay Side(OperationKind kind, DriftMending mending) =>
        kind == OperationKind.Accept ? mending.Accept : mending.Restore;
}
