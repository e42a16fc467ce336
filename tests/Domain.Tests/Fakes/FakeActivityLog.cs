using System.Collections.Immutable;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Domain.Tests.Fakes;

/// <summary>Keeps what it was told, or refuses everything.</summary>
internal sealed class FakeActivityLog(Fault? refusal = null) : IActivityLog
{
    public List<ActivityEntry> Begun { get; } = [];

    public List<ActivityEnd> Ended { get; } = [];

    public Task<Fault?> BeginAsync(ActivityEntry entry, CancellationToken cancellation)
    {
        if (refusal is null)
        {
            Begun.Add(entry);
        }
        return Task.FromResult(refusal);
    }

    public Task<Fault?> EndAsync(OperationId operation, ActivityEnd end, CancellationToken cancellation)
    {
        Ended.Add(end);
        int at = Begun.FindIndex(entry => entry.Operation == operation);
        if (at >= 0)
        {
            Begun[at] = Begun[at] with { End = end };
        }
        return Task.FromResult<Fault?>(null);
    }

    public Task<Reading<ImmutableArray<ActivityEntry>>> ListAsync(
        ActivityFilter filter,
        CancellationToken cancellation
    ) =>
        Task.FromResult(
            refusal is null
                ? Reading.Of<ImmutableArray<ActivityEntry>>([.. Begun.AsEnumerable().Reverse()])
                : Reading.Failed<ImmutableArray<ActivityEntry>>(refusal)
        );
}
