using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Operations.Disabling;

/// <summary>Plans Disable: the bot user is disabled, hand-off is off, the link is remembered.</summary>
public static class DisablePlanner
{
    /// <summary>The plan, or the findings that block Disable.</summary>
    public static Planned Plan(HandoffFacts facts, RuleEdition edition) =>
        facts.Standing?.KnownLink is null
            ? Planner.UnlessTheRecordIsClosed(
                OperationKind.Disable,
                facts,
                edition,
                () =>
                    new Planned.Ready(
                        new Plan(facts.Reference, OperationKind.Disable, [], new Standing.Disabled(null), []),
                        RuleBook.Examine(facts, edition)
                    )
            )
            : CutOff.Plan(
                OperationKind.Disable,
                facts,
                edition,
                link => new Standing.Disabled(link),
                "Hand-off is turned off for the bot; the connection is remembered, and Enable offers it again. Disconnect bot would leave hand-off enabled."
            );
}
