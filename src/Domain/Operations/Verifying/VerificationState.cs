using System.Collections.Immutable;
using System.Diagnostics;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Domain.Operations.Verifying;

/// <summary>What the latest verification of a connection is worth now. Pure: derived from the ledger and the values.</summary>
public abstract record VerificationState
{
    private VerificationState() { }

    /// <summary>Nobody has checked the connection.</summary>
    public sealed record Never : VerificationState;

    /// <summary>Everything is as it was when it was checked.</summary>
    public sealed record Matches(Verification Verification) : VerificationState;

    /// <summary>Something changed since.</summary>
    public sealed record Void(Verification Verification, ImmutableArray<ChangedValue> Changes) : VerificationState;

    /// <summary>It was checked, but the values as they are now could not all be read.</summary>
    public sealed record Incomparable(Verification Verification, Fault Why) : VerificationState;

    /// <summary>The ledger could not be read, so nobody knows whether it was checked.</summary>
    public sealed record Unread(Fault Why) : VerificationState;

    /// <summary>Compares.</summary>
    /// <param name="entries">The bot's entries of kind Verify, newest first.</param>
    /// <param name="now">The values as they are now; null when there is no connection.</param>
    public static VerificationState Of(Reading<ImmutableArray<ActivityEntry>> entries, ConnectionValues? now) =>
        entries.Match(
            listed =>
                now is null || Verification.Latest(listed) is not { } latest
                    ? new Never()
                    : now.Compared.Match<VerificationState>(
                        values =>
                            latest.Changes(values) is { IsEmpty: false } changes
                                ? new Void(latest, changes)
                                : new Matches(latest),
                        fault => new Incomparable(latest, fault)
                    ),
            fault => new Unread(fault)
        );

    /// <summary>One sentence without its full stop: "checked by Blair on 3 November 2021, still matches".</summary>
    public string Sentence =>
        Match(
            never: () => "not checked by anybody yet",
            matches: done => $"{Said(done)}, still matches",
            changed: (done, changes) =>
                $"{Said(done)}, void since {Words.List([.. changes.Select(change => change.Sentence)])}",
            incomparable: (done, why) => $"{Said(done)}; whether it still matches can't be told. {why.What}",
            unread: why => $"whether somebody checked it can't be told. {why.What}"
        );

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<T> never,
        Func<Verification, T> matches,
        Func<Verification, ImmutableArray<ChangedValue>, T> changed,
        Func<Verification, Fault, T> incomparable,
        Func<Fault, T> unread
    ) =>
        this switch
        {
            Never => never(),
            Matches(var done) => matches(done),
            Void(var done, var changes) => changed(done, changes),
            Incomparable(var done, var why) => incomparable(done, why),
            Unread(var why) => unread(why),
            _ => throw new UnreachableException(),
        };

    private static string Said(Verification done) => $"checked by {done.By.Name} on {Words.Day(done.At)}";
}
