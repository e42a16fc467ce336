namespace HandoffPortal.LocalDataverse;

/// <summary>How a <see cref="LocalDataverseHost"/> starts.</summary>
public sealed record LocalDataverseOptions
{
    /// <summary>
    /// Where discovery, tokens and people are found; a loopback http address. Port 0 takes any free one. The organisations listen on
    /// the ports that follow, or on any free port where one of those is taken or this one is 0.
    /// </summary>
    public Uri BaseAddress { get; init; } = new("http://127.0.0.1:5081");

    /// <summary>The SQLite file that keeps the data; made and filled with Contoso when missing.</summary>
    public string DataFile { get; init; } = "localdataverse.db";

    /// <summary>Whether <c>/_faults</c> exists: a test may then ask for requests to go wrong.</summary>
    public bool AllowFaults { get; init; }

    /// <summary>The clock for tokens and for the columns that the server writes.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where log messages go; nowhere when null.</summary>
    public ILoggerFactory? LoggerFactory { get; init; }
}
