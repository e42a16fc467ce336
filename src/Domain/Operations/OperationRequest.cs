using System.Diagnostics;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.Operations;

/// <summary>What an administrator asks for.</summary>
public abstract record OperationRequest
{
    private OperationRequest() { }

    /// <summary>Turn hand-off on.</summary>
    public sealed record Enable : OperationRequest;

    /// <summary>Connect to this environment with what stands in the application ID box.</summary>
    public sealed record Connect(EnvironmentId Omnichannel, ApplicationIdEntry Entry) : OperationRequest;

    /// <summary>Connect with an application ID that a plain application user has, by making that user the bot's.</summary>
    /// <param name="Omnichannel">The environment.</param>
    /// <param name="Entry">What stands in the application ID box.</param>
    /// <param name="User">The user to take over.</param>
    public sealed record TakeOver(EnvironmentId Omnichannel, ApplicationIdEntry Entry, SystemUserId User)
        : OperationRequest;

    /// <summary>Let the record say what Dataverse says in this thing.</summary>
    public sealed record Accept(Drift Drift) : OperationRequest;

    /// <summary>Let Dataverse say what the record says in this thing.</summary>
    public sealed record Restore(Drift Drift) : OperationRequest;

    /// <summary>Disconnect the bot.</summary>
    public sealed record Disconnect : OperationRequest;

    /// <summary>Turn hand-off off.</summary>
    public sealed record Disable : OperationRequest;

    /// <summary>Turn voice on or off.</summary>
    public sealed record SetVoice(bool On) : OperationRequest;

    /// <summary>Finish what was interrupted.</summary>
    public sealed record Finish : OperationRequest;

    /// <summary>Undo what was interrupted.</summary>
    public sealed record Undo : OperationRequest;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<T> enable,
        Func<EnvironmentId, ApplicationIdEntry, T> connect,
        Func<EnvironmentId, ApplicationIdEntry, SystemUserId, T> takeOver,
        Func<Drift, T> accept,
        Func<Drift, T> restore,
        Func<T> disconnect,
        Func<T> disable,
        Func<bool, T> setVoice,
        Func<T> finish,
        Func<T> undo
    ) =>
        this switch
        {
            Enable => enable(),
            Connect(var omnichannel, var entry) => connect(omnichannel, entry),
            TakeOver(var omnichannel, var entry, var user) => takeOver(omnichannel, entry, user),
            Accept(var drift) => accept(drift),
            Restore(var drift) => restore(drift),
            Disconnect => disconnect(),
            Disable => disable(),
            SetVoice(var on) => setVoice(on),
            Finish => finish(),
            Undo => undo(),
            _ => throw new UnreachableException(),
        };
}
