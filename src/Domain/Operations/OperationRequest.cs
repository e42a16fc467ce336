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
            Disconnect => disconnect(),
            Disable => disable(),
            SetVoice(var on) => setVoice(on),
            Finish => finish(),
            Undo => undo(),
            _ => throw new UnreachableException(),
        };
}
