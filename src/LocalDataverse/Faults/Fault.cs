using System.Text.Json.Serialization;

namespace HandoffPortal.LocalDataverse.Faults;

/// <summary>What can be made to happen to a request.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FaultKind>))]
internal enum FaultKind
{
    /// <summary>429 with Retry-After (dataverse-facts.md §10).</summary>
    Throttle,

    /// <summary>502 with a gateway's HTML.</summary>
    BadGateway,

    /// <summary>503 with a gateway's HTML.</summary>
    Unavailable,

    /// <summary>No answer until the caller leaves.</summary>
    Timeout,

    /// <summary>The connection breaks and nothing was done.</summary>
    ResetBefore,

    /// <summary>The connection breaks although it was done.</summary>
    ResetAfter,

    /// <summary>412, as if another had written first.</summary>
    StaleEtag,

    /// <summary>A wait, then the true answer.</summary>
    Latency,
}

/// <summary>One order for trouble; members that are null match everything.</summary>
/// <param name="Organisation">An organisation's name.</param>
/// <param name="PathContains">Part of the address, query included, as the caller wrote it.</param>
/// <param name="Count">How many requests it meets.</param>
internal sealed record Fault(
    FaultKind Kind,
    string? Organisation = null,
    string? Method = null,
    string? PathContains = null,
    int Count = 1,
    int RetryAfterSeconds = 1,
    int Milliseconds = 500
);

/// <summary>The connection is to be cut without an answer.</summary>
internal sealed class ConnectionCutException : Exception
{
    public ConnectionCutException()
        : base("A fault cuts this connection.") { }
}
