namespace HandoffPortal.LocalDataverse.Hosting;

/// <summary>What LocalDataverse logs: ids and addresses, never names, tokens or bodies.</summary>
internal static partial class Log
{
    [LoggerMessage(5001, LogLevel.Information, "LocalDataverse listens on {BaseAddress} with {Count} organisations")]
    public static partial void Listening(this ILogger log, Uri baseAddress, int count);

    [LoggerMessage(5002, LogLevel.Error, "{Method} {Path} failed unexpectedly")]
    public static partial void Failed(this ILogger log, Exception exception, string method, string path);

    [LoggerMessage(5003, LogLevel.Debug, "The caller left during {Method}")]
    public static partial void CallerLeft(this ILogger log, string method);
}
