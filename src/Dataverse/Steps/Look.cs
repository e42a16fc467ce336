using System.Collections.Immutable;
using System.Diagnostics;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Dataverse.Steps;

/// <summary>What looking before a write found.</summary>
internal abstract record Look
{
    private Look() { }

    /// <summary>It is so already.</summary>
    public sealed record AlreadySo : Look;

    /// <summary>This would make it so.</summary>
    /// <param name="Writes">What to send, all together or not at all; refused when the row has a newer version by now.</param>
    /// <param name="Conflict">What it means when that meets a conflict; null when the plain words will do.</param>
    public sealed record Missing(ImmutableArray<DataverseRequest> Writes, Fault? Conflict = null) : Look;

    /// <summary>It can't be made so.</summary>
    public sealed record Stuck(Fault Why) : Look;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<T> alreadySo,
        Func<ImmutableArray<DataverseRequest>, Fault?, T> missing,
        Func<Fault, T> stuck
    ) =>
        this switch
        {
            AlreadySo => alreadySo(),
            Missing(var writes, var conflict) => missing(writes, conflict),
            Stuck(var why) => stuck(why),
            _ => throw new UnreachableException(),
        };
}

/// <summary>Makes something so, as long as the turn is the caller's (docs/adr/0019).</summary>
internal sealed class LookFirst(DataverseClient client, StillMine stillMine)
{
    private const int Most = 3;

    /// <summary>
    /// Looks, asks whose turn it is, and writes only what is missing, under the version that it has seen. When nobody can
    /// say whether the write landed, or somebody wrote in between, it looks again before it sends anything again. Null when
    /// it is so, else why it isn't.
    /// </summary>
    public async Task<Fault?> UntilSoAsync(
        Endpoint endpoint,
        Func<CancellationToken, Task<Look>> look,
        CancellationToken cancellation
    )
    {
        Fault? last = null;
        for (int attempt = 0; attempt < Most; attempt++)
        {
            (bool settled, Fault? fault) = await (await look(cancellation)).Match(
                () => Task.FromResult((true, (Fault?)null)),
                (writes, conflict) => WriteAsync(endpoint, writes, conflict, cancellation),
                why => Task.FromResult((true, (Fault?)(last ?? why)))
            );
            if (settled)
            {
                return fault;
            }
            last = fault;
        }
        return last;
    }

    private async Task<(bool Settled, Fault? Fault)> WriteAsync(
        Endpoint endpoint,
        ImmutableArray<DataverseRequest> writes,
        Fault? conflict,
        CancellationToken cancellation
    )
    {
        if (await stillMine(cancellation) is { } lost)
        {
            return (true, lost);
        }
        Answer answer = writes is [var only]
            ? await client.SendAsync(endpoint, only, cancellation)
            : await client.ChangeAllAsync(endpoint, writes, cancellation);
        if (answer is Answer.Refused { IsConflict: true } refused)
        {
            return (false, conflict is null ? refused.Fault : conflict with { RequestId = refused.Fault.RequestId });
        }
        return (answer.Failure is not { MayHaveLanded: true }, answer.Failure);
    }
}
