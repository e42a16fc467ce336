using System.Collections.Immutable;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Domain.Tests.Fakes;

/// <summary>Notes the steps that it was given, and fails those that it was told to fail. Asks before each whose turn it is.</summary>
internal sealed class FakeExecutor : IStepExecutor
{
    private readonly Dictionary<PlanStep, Func<Fault?>> failures = [];

    public List<PlanStep> Done { get; } = [];

    /// <summary>Whom it shut out, in order; the steps that were begun.</summary>
    public List<ImmutableArray<PlanStep>> ShutOut { get; } = [];

    /// <summary>Why nobody can be shut out; null while that works.</summary>
    public Fault? ShutOutTrouble { get; set; }

    public FakeExecutor Failing(PlanStep step, Func<Fault?> how)
    {
        failures[step] = how;
        return this;
    }

    public async Task<Fault?> DoAsync(PlanStep step, StillMine stillMine, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (await stillMine(cancellation) is { } lost)
        {
            return lost;
        }
        Done.Add(step);
        return failures.TryGetValue(step, out Func<Fault?>? how) ? how() : null;
    }

    public Task<Fault?> ShutOutAsync(
        ImmutableArray<PlanStep> begun,
        StillMine stillMine,
        CancellationToken cancellation
    )
    {
        ShutOut.Add(begun);
        return Task.FromResult(ShutOutTrouble);
    }
}
