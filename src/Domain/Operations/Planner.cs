using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations.Connecting;
using HandoffPortal.Domain.Operations.Disabling;
using HandoffPortal.Domain.Operations.Disconnecting;
using HandoffPortal.Domain.Operations.Enabling;
using HandoffPortal.Domain.Operations.Mending;
using HandoffPortal.Domain.Operations.Resuming;
using HandoffPortal.Domain.Operations.Voicing;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.Users;

namespace HandoffPortal.Domain.Operations;

/// <summary>Turns a request and the facts into a plan, or says why not. Pure; preview and run both come here.</summary>
public static class Planner
{
    private const string InTheWay = "What is listed here stands in the way. Nothing was changed.";

    /// <summary>Plans. Refuses what the state doesn't offer before any rule is asked.</summary>
    public static Planned Plan(OperationRequest request, HandoffFacts facts, RuleEdition edition) =>
        Offer.In(facts.State).Includes(request)
            ? request.Match(
                enable: () => EnablePlanner.Plan(facts, edition),
                connect: (_, _) => ConnectPlanner.Plan(facts, edition),
                takeOver: (_, _, user) => TakeOverPlanner.Plan(user, facts, edition),
                accept: drift => DriftMending.Plan(OperationKind.Accept, drift, facts, edition),
                restore: drift => DriftMending.Plan(OperationKind.Restore, drift, facts, edition),
                disconnect: () => DisconnectPlanner.Plan(facts, edition),
                disable: () => DisablePlanner.Plan(facts, edition),
                setVoice: on => VoicePlanner.Plan(on, facts, edition),
                finish: () =>
                    UnlessTheRecordIsClosed(OperationKind.Undo, facts, edition, () => ResumePlanner.Finish(facts)),
                undo: () => UnlessTheRecordIsClosed(OperationKind.Undo, facts, edition, () => ResumePlanner.Undo(facts))
            )
            : new Planned.Refused(WhyNotOffered(facts.State), []);

    /// <summary>The plan, unless findings stop it.</summary>
    /// <param name="kind">The kind of operation that they could stop.</param>
    /// <param name="facts">What was read.</param>
    /// <param name="edition">The rules that judge.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="except">The id of the rule that the plan itself satisfies; null mostly.</param>
    internal static Planned Unless(
        OperationKind kind,
        HandoffFacts facts,
        RuleEdition edition,
        Func<Plan> plan,
        string? except = null
    )
    {
        ImmutableArray<Finding> findings = RuleBook.Examine(facts, edition);
        ImmutableArray<Finding> stopping =
        [
            .. findings.Where(finding => finding.Rule.Id != except && finding.Stops(kind)),
        ];
        return stopping.IsEmpty ? new Planned.Ready(plan(), findings) : new Planned.Refused(InTheWay, stopping);
    }

    /// <summary>What was planned, unless the person may not write the record: for plans that no other rule stops.</summary>
    internal static Planned UnlessTheRecordIsClosed(
        OperationKind kind,
        HandoffFacts facts,
        RuleEdition edition,
        Func<Planned> plan
    )
    {
        Finding finding = new CallerMayWriteTheRecord().JudgedBy(edition, facts);
        return finding.Stops(kind) ? new Planned.Refused(InTheWay, [finding]) : plan();
    }

    private static string WhyNotOffered(ConnectionState state) =>
        state.Match(
            notEnabled: () => "Hand-off is not enabled for this bot. Select Enable first.",
            awaiting: () => "Hand-off is enabled for this bot already; it is not connected yet.",
            connected: (_, _) => "This bot is connected. Disconnect it first.",
            adopted: (_, recorded) =>
                recorded
                    ? "This bot is connected. Disconnect it first."
                    : "This bot was connected outside the portal. Select Enable first.",
            disconnected: _ => "This bot is disconnected.",
            disabled: _ => "Hand-off is disabled for this bot. Select Enable first.",
            drifted: (_, _) =>
                "The hand-off record and Dataverse disagree about this bot. Accept or restore what is listed there first.",
            interrupted: (intent, overdue) =>
                overdue
                    ? $"An operation of {intent.Who} was cut short. Finish it or undo it first."
                    : $"{intent.Who} is changing this bot just now. Wait until that has ended.",
            unreadable: why => $"{why.What} Nothing was changed. {why.Remedy}"
        );
}
