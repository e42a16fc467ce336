using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Domain.Tests.Fakes;

/// <summary>Notes the steps that it was given, and fails those that it was told to fail.</summary>
internal sealed class FakeExecutor : IStepExecutor
{
    private readonly Dictionary<PlanStep, Func<Fault?>> failures = [];

    public List<PlanStep> Done { get; } = [];

    public FakeExecutor Failing(PlanStep step, Func<Fault?> how)
    {
        failures[step] = how;
        return this;
    }

    public Task<Fault?> DoAsync(PlanStep step, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Done.Add(step);
        return Task.FromResult(failures.TryGetValue(step, out Func<Fault?>? how) ? how() : null);
    }
}
