using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Ports;

/// <summary>Does the steps of plans.</summary>
public interface IStepExecutor
{
    /// <summary>
    /// Does one step; "already so" is done. A write whose answer was lost is looked for before it is sent again.
    /// Null when it is done, else why it isn't.
    /// </summary>
    Task<Fault?> DoAsync(PlanStep step, CancellationToken cancellation);
}
