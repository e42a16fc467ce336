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
        if (best is null || report.Reached >= best.Proof)
        {
            return null;
        }
        Rung[] against =
        [
            .. report.Rungs.Where(rung => rung.Proof <= best.Proof && rung.Standing != RungStanding.Holds),
        ];
        Rung? failed = against.FirstOrDefault(rung => rung.Standing == RungStanding.Fails);
        return new ProofFall(
            best,
            report.Reached,
            failed is null ? against[0].Evidence[0] : Cause(failed, best, facts),
            failed is not null
        );
    }

    /// <summary>"Was Routed on 3 November 2021, now Reachable: removed from the workstream Chat EU."</summary>
    public string Sentence =>
        IsCertain
            ? $"Was {Words.Of(Was.Proof)} on {Words.Day(Was.At)}, now {NowInWords}: {Why}"
            : $"Was {Words.Of(Was.Proof)} on {Words.Day(Was.At)}. Whether that still holds could not be checked now: {Why}";

    private string NowInWords => Now is { } proof ? Words.Of(proof) : "not even Configured";

    private static string Cause(Rung failed, ReachedProof was, HandoffFacts facts) =>
        (failed.Proof == Proof.Routed ? Lost(was, facts) : null) ?? failed.Evidence[0];

    // What has become of the workstreams that carried the proof; null when one of them still leads to the bot.
    private static string? Lost(ReachedProof was, HandoffFacts facts) =>
        facts.Omnichannel?.Routing.Match(
            routing =>
            {
                string[] lost = [.. was.Workstreams.Select(seen => Lost(seen, routing)).OfType<string>()];
                return lost.Length > 0 && lost.Length == was.Workstreams.Length ? string.Join("; ", lost) + "." : null;
            },
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
