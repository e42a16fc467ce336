using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Ports;

/// <summary>Who did what. An entry is written before an operation's first remote write, its outcome afterwards.</summary>
public interface IActivityLog
{
    /// <summary>Writes that an operation starts. Null when written, else why not; then the operation must not start.</summary>
    Task<Fault?> BeginAsync(ActivityEntry entry, CancellationToken cancellation);

    /// <summary>Writes how an operation ended. Null when written, else why not.</summary>
    Task<Fault?> EndAsync(OperationId operation, ActivityEnd end, CancellationToken cancellation);

    /// <summary>The latest entries that fit, newest first.</summary>
    Task<Reading<ImmutableArray<ActivityEntry>>> ListAsync(ActivityFilter filter, CancellationToken cancellation);
}

/// <summary>One entry of the activity.</summary>
/// <param name="Operation">The operation's id.</param>
/// <param name="Kind">Which operation.</param>
/// <param name="Bot">On which bot.</param>
/// <param name="BotName">The bot's name at the time.</param>
/// <param name="Person">Who confirmed it.</param>
/// <param name="At">When it started.</param>
/// <param name="Before">The state before, in words.</param>
/// <param name="Steps">What the plan said: one sentence each.</param>
/// <param name="End">How it ended; null while it runs, or when the portal stopped before it could say.</param>
public sealed record ActivityEntry(
    OperationId Operation,
    OperationKind Kind,
    BotReference Bot,
    string BotName,
    Person Person,
    DateTimeOffset At,
    string Before,
    ImmutableArray<string> Steps,
    ActivityEnd? End = null
);

/// <summary>How an operation ended.</summary>
/// <param name="At">When.</param>
/// <param name="Result">Completed, Refused, Lost, RolledBack or LeftHalfDone.</param>
/// <param name="After">What is so now, in words.</param>
public sealed record ActivityEnd(DateTimeOffset At, string Result, string After);

/// <summary>Which entries to list.</summary>
/// <param name="Bot">Only of this bot.</param>
/// <param name="Person">Only of people whose name contains this.</param>
/// <param name="Kind">Only of this kind.</param>
/// <param name="From">Only from this instant on.</param>
/// <param name="Until">Only before this instant.</param>
/// <param name="Limit">How many at most.</param>
public sealed record ActivityFilter(
    BotReference? Bot = null,
    string? Person = null,
    OperationKind? Kind = null,
    DateTimeOffset? From = null,
    DateTimeOffset? Until = null,
    int Limit = 200
);
