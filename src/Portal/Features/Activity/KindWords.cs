using HandoffPortal.Domain;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Confirming;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Portal.Features.Activity;

/// <summary>What the activity calls what somebody did.</summary>
public static class KindWords
{
    /// <summary>In the list and in its filter. What changed nothing in Dataverse reads as something that was said.</summary>
    public static string Of(OperationKind kind) =>
        kind switch
        {
            OperationKind.Verify => "Checked the connection",
            OperationKind.ConfirmByHand => "Confirmed by hand",
            OperationKind.ShowPersonalData => "Showed personal data",
            _ => Words.Of(kind),
        };

    /// <summary>What an entry's row says: a tick that was withdrawn is no confirmation.</summary>
    public static string Of(ActivityEntry entry) =>
        entry.Kind == OperationKind.ConfirmByHand && Tick.IsWithdrawal(entry) ? "Withdrawn by hand" : Of(entry.Kind);

    /// <summary>What the lines of an entry are.</summary>
    public static string Lines(OperationKind kind) =>
        kind switch
        {
            OperationKind.Verify => "Values confirmed",
            OperationKind.ConfirmByHand => "Said",
            OperationKind.ShowPersonalData => "Shown",
            _ => "Plan",
        };

    /// <summary>What the id of an entry is the id of.</summary>
    public static string IdName(ActivityEntry entry) => entry.Kind.IsSaid() ? "Entry" : "Operation";
}
