using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;

namespace HandoffPortal.Domain.Operations;

/// <summary>The operations that a state offers. Rules may still stand in the way of one that is offered.</summary>
public sealed class Offer
{
    private readonly ImmutableHashSet<OperationKind> kinds;

    private Offer(bool resume, params ImmutableArray<OperationKind> kinds)
    {
        Resume = resume;
        this.kinds = [.. kinds];
    }

    /// <summary>Are Finish and Undo offered?</summary>
    public bool Resume { get; }

    /// <summary>What this state offers.</summary>
    public static Offer In(ConnectionState state) =>
        state.Match(
            notEnabled: () => new Offer(false, OperationKind.Enable),
            awaiting: () => new Offer(false, OperationKind.Connect, OperationKind.Disable),
            connected: (_, voice) => Live(voice ? OperationKind.DisableVoice : OperationKind.EnableVoice),
            adopted: (_, recorded) =>
                recorded ? Live(OperationKind.EnableVoice) : new Offer(false, OperationKind.Enable),
            disconnected: _ => new Offer(false, OperationKind.Connect, OperationKind.Disable),
            disabled: _ => new Offer(false, OperationKind.Enable),
            drifted: (_, drifts) =>
                drifts.Any(drift => drift is Drift.RecordMissing)
                    ? new Offer(false, OperationKind.Accept, OperationKind.Restore)
                    : new Offer(
                        false,
                        OperationKind.Refresh,
                        OperationKind.Accept,
                        OperationKind.Restore,
                        OperationKind.Disconnect,
                        OperationKind.Disable
                    ),
            interrupted: (_, overdue) => new Offer(overdue),
            unreadable: _ => new Offer(false)
        );

    /// <summary>Is this kind of operation offered?</summary>
    public bool Includes(OperationKind kind) => kinds.Contains(kind);

    /// <summary>Is what this request asks for offered?</summary>
    public bool Includes(OperationRequest request) =>
        request.Match(
            enable: () => Includes(OperationKind.Enable),
            connect: (_, _) => Includes(OperationKind.Connect),
            takeOver: (_, _, _) => Includes(OperationKind.Connect),
            accept: _ => Includes(OperationKind.Accept),
            restore: _ => Includes(OperationKind.Restore),
            disconnect: () => Includes(OperationKind.Disconnect),
            disable: () => Includes(OperationKind.Disable),
            setVoice: on => Includes(on ? OperationKind.EnableVoice : OperationKind.DisableVoice),
            finish: () => Resume,
            undo: () => Resume
        );

    private static Offer Live(OperationKind voice) =>
        new(false, OperationKind.Refresh, OperationKind.Disconnect, OperationKind.Disable, voice);
}
