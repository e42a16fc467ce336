using System.Collections.Immutable;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Ports;

/// <summary>Does the steps of plans (docs/adr/0019).</summary>
public interface IStepExecutor
{
    /// <summary>
    /// Does one step; "already so" is done. Reads the row, asks whether the turn is still the caller's, and writes under the
    /// version that was read: a write that comes after somebody else has shut the caller out is refused. A write whose
    /// answer was lost is looked for before it is sent again. Null when it is done, else why it isn't.
    /// </summary>
    Task<Fault?> DoAsync(PlanStep step, StillMine stillMine, CancellationToken cancellation);

    /// <summary>
    /// Shuts out whoever began these steps: gives every row that they write to a new version, so that a write under an
    /// earlier one is refused from now on. Null when that is done, else why it isn't.
    /// </summary>
    Task<Fault?> ShutOutAsync(ImmutableArray<PlanStep> begun, StillMine stillMine, CancellationToken cancellation);
}

/// <summary>
/// Is the hand-off record still with the operation that asks? Null when it is, else why it can't go on.
/// </summary>
public delegate Task<Fault?> StillMine(CancellationToken cancellation);
