using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Operations.Disconnecting;

/// <summary>Plans Disconnect bot: the bot user is disabled, hand-off stays on.</summary>
public static class DisconnectPlanner
{
    /// <summary>The plan, or the findings that block Disconnect.</summary>
    public static Planned Plan(HandoffFacts facts, RuleEdition edition) =>
        CutOff.Plan(
            OperationKind.Disconnect,
            facts,
            edition,
            link => new Standing.Disconnected(link),
            "Hand-off stays enabled, so that you can connect the bot again. Disable would turn hand-off off for the bot as well."
        );
}
