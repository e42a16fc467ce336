using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Proofs;

/// <summary>A rung that was reached before and does not hold now.</summary>
/// <param name="Was">What was reached, and when.</param>
/// <param name="Now">The highest rung that holds now; null when not even the first does.</param>
/// <param name="Why">What made it fall, or why it could not be checked: the end of a sentence.</param>
/// <param name="IsCertain">False when it could not be checked now; then it may hold still.</param>
public sealed record ProofFall(ReachedProof Was, Proof? Now, string Why, bool IsCertain)
{
    /// <summary>The fall since the rung was last reached; null when nothing has fallen. Pure.</summary>
    public static ProofFall? Of(HandoffFacts facts, ProofReport report)
    {
        ReachedProof? best = facts.Record.Match(stored => stored?.Record.LastRefresh?.Best, _ => null);
        return best is not null && (report.Reached is not { } reached || reached < best.Proof)
            ? new ProofFall(
                best,
                report.Reached,
                Cause(report.Stopped!, best, facts),
                report.Stopped!.Standing == RungStanding.Fails
            )
            : null;
    }

    /// <summary>"Was Routed on 3 November 2021, now Reachable: removed from the workstream Chat EU."</summary>
    public string Sentence =>
        IsCertain
            ? $"Was {Words.Of(Was.Proof)} on {Words.Day(Was.At)}, now {NowInWords}: {Why}"
            : $"Was {Words.Of(Was.Proof)} on {Words.Day(Was.At)}. Whether that still holds could not be checked now: {Why}";

    private string NowInWords => Now is { } proof ? Words.Of(proof) : "not even Configured";

    private static string Cause(Rung stopped, ReachedProof was, HandoffFacts facts) =>
        stopped is { Proof: Proof.Routed, Standing: RungStanding.Fails } && Lost(was, facts) is { } lost
            ? lost
            : stopped.Evidence[0];

    // What the workstreams that carried the proof have become; null when they are as they were.
    private static string? Lost(ReachedProof was, HandoffFacts facts) =>
        facts.Omnichannel?.Routing.Match(
            routing =>
                was.Workstreams.Select(seen => Lost(seen, routing)).OfType<string>().ToArray()
                    is [var first, .. var rest]
                    ? string.Join("; ", [first, .. rest]) + "."
                    : null,
            _ => null
        );

    private static string? Lost(SeenWorkstream seen, Routing routing) =>
        routing.Workstreams.FirstOrDefault(workstream => workstream.Id == seen.Id) switch
        {
            null => $"removed from the workstream {seen.Name}",
            { Active: false } now => $"the workstream {now.Name} is inactive",
            { IsOpen: false } now => $"the workstream {now.Name} lets representatives pick conversations",
            _ => null,
        };
}
