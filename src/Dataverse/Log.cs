using HandoffPortal.Domain;
using Microsoft.Extensions.Logging;

namespace HandoffPortal.Dataverse;

/// <summary>What this project logs: ids and codes, never names, tokens or values.</summary>
internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Warning, "{Authority} refused {Table} with {Status} {Code}, request {RequestId}")]
    public static partial void Refused(
        ILogger logger,
        string authority,
        string table,
        int status,
        string? code,
        string? requestId
    );

    [LoggerMessage(2002, LogLevel.Warning, "No usable answer from {Authority} to {Method} {Table}: {Kind}")]
    public static partial void Lost(
        ILogger logger,
        string authority,
        string method,
        string table,
        FaultKind kind,
        Exception exception
    );

    [LoggerMessage(2003, LogLevel.Information, "Trying again, {Attempt}, after {Milliseconds} ms")]
    public static partial void Again(ILogger logger, int attempt, double milliseconds);
}
