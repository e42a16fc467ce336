using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Proofs;

namespace HandoffPortal.Domain.Connections;

/// <summary>What the portal knows of one bot's connection; one JSON value in the home environment (product.md §3).</summary>
/// <param name="Standing">What the connection is meant to be.</param>
/// <param name="LastRefresh">When the connection was last checked, and what was proven then.</param>
/// <param name="Intent">The operation that runs, or ran when a portal stopped; null when none does.</param>
public sealed record HandoffRecord(Standing Standing, LastRefresh? LastRefresh = null, Intent? Intent = null);

/// <summary>What the last Refresh saw.</summary>
/// <param name="At">When.</param>
/// <param name="Proof">The highest rung reached; null when not even Configured was.</param>
/// <param name="Edition">The name of the rule edition that judged.</param>
public sealed record LastRefresh(DateTimeOffset At, Proof? Proof, string Edition)
{
    /// <summary>The workstreams that routed to the bot then, three at most: what the rung Routed rested on.</summary>
    public ImmutableArray<SeenWorkstream> Workstreams { get; init; } = [];

    /// <summary>The highest rung that was reached before and has fallen since; null when none has.</summary>
    public ReachedProof? FellFrom { get; init; }

    /// <summary>Could it not be checked whether that rung has fallen? Then it may hold still.</summary>
    public bool FallIsUncertain { get; init; }

    /// <summary>The highest rung that was reached then or before, with what it rested on; null when none was.</summary>
    public ReachedProof? Best =>
        FellFrom is { } fallen && (Proof is null || fallen.Proof > Proof) ? fallen
        : Proof is { } proof ? new ReachedProof(proof, At, Workstreams)
        : null;
}

/// <summary>A rung that was reached.</summary>
/// <param name="Proof">Which.</param>
/// <param name="At">When it was last seen to hold.</param>
/// <param name="Workstreams">The workstreams that routed to the bot then.</param>
public sealed record ReachedProof(Proof Proof, DateTimeOffset At, ImmutableArray<SeenWorkstream> Workstreams);

/// <summary>A workstream as a refresh saw it.</summary>
/// <param name="Id">The row's id.</param>
/// <param name="Name">Its name, 60 characters at most.</param>
public sealed record SeenWorkstream(Guid Id, string Name)
{
    /// <summary>How many a record remembers.</summary>
    public const int Most = 3;

    /// <summary>Those through which conversations come to the bot, as far as a record remembers them.</summary>
    public static ImmutableArray<SeenWorkstream> Of(IEnumerable<Workstream> workstreams) =>
        [
            .. workstreams
                .Where(workstream => workstream.IsOpen)
                .Take(Most)
                .Select(workstream => new SeenWorkstream(workstream.Id, Short(workstream.Name))),
        ];

    // A character that takes two places is not cut in half.
    private static string Short(string name) =>
        name.Length <= 60 ? name : name[..(char.IsHighSurrogate(name[59]) ? 59 : 60)];
}

/// <summary>An operation under way, written before its first remote write so that any portal can finish or undo it.</summary>
/// <param name="Id">The operation's id, the same as in the activity.</param>
/// <param name="Kind">Which operation.</param>
/// <param name="Steps">Its steps, in order.</param>
/// <param name="StepsDone">How many of them are known to be done.</param>
/// <param name="Ends">What the record will say when all is done.</param>
/// <param name="Who">The name of the person who confirmed it.</param>
/// <param name="Since">When it started.</param>
/// <param name="Stopped">True when whoever ran it said that it can go no further.</param>
public sealed record Intent(
    OperationId Id,
    OperationKind Kind,
    ImmutableArray<PlanStep> Steps,
    int StepsDone,
    Standing Ends,
    string Who,
    DateTimeOffset Since,
    bool Stopped = false
)
{
    /// <summary>How long an operation may run before it counts as interrupted.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromMinutes(2);

    /// <summary>Has it stopped, or had its time? Then nobody runs it any more.</summary>
    public bool IsOverdue(DateTimeOffset now) => Stopped || now - Since > Deadline;
}

/// <summary>The record as it was read or written last: proof of having seen it, needed to write it again.</summary>
/// <param name="Tag">The row's ETag.</param>
/// <param name="Text">The JSON as it stood, so that members which this version doesn't know survive a write.</param>
public sealed record RecordVersion(string Tag, string Text);

/// <summary>A record with its version.</summary>
/// <param name="Record">What it says.</param>
/// <param name="Version">What it takes to write it again.</param>
/// <param name="ModifiedBy">Who wrote it last.</param>
public sealed record StoredRecord(HandoffRecord Record, RecordVersion Version, string ModifiedBy);
