using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Findings about topics, in a list of their own: they stop nothing, and each leads to places in topics.</summary>
/// <param name="Unmet">What is not as it should be.</param>
/// <param name="Untold">What could not be read.</param>
/// <param name="Folded">What is only looked for: the same cause again, what can't be told yet, and what is met.</param>
public sealed record TopicFindings(
    ImmutableArray<Finding> Unmet,
    ImmutableArray<Finding> Untold,
    ImmutableArray<(string Title, ImmutableArray<Finding> Findings)> Folded
)
{
    /// <summary>None.</summary>
    public static readonly TopicFindings None = new([], [], []);

    /// <summary>What is to be looked at: what is wrong before what could not be told.</summary>
    public ImmutableArray<Finding> Open => [.. Unmet, .. Untold];

    /// <summary>Is there nothing at all?</summary>
    public bool IsEmpty => Unmet.IsEmpty && Untold.IsEmpty && Folded.IsEmpty;

    /// <summary>Sorts them. A cause that several rules meet is shown once, unless each has places of its own.</summary>
    public static TopicFindings Of(IEnumerable<Finding> findings)
    {
        Finding[] all = [.. findings];
        HashSet<(string, Remedy?)> said = [];
        ILookup<bool, Finding> open = all.Where(finding => !finding.IsMet && !finding.Verdict.IsNotYet)
            .OrderBy(finding => finding.Verdict is Verdict.Undetermined)
            .ToLookup(finding => !finding.Spots.IsEmpty || said.Add((finding.Evidence, finding.Remedy)));
        return new(
            [.. open[true].Where(finding => finding.Verdict is Verdict.Unmet)],
            [.. open[true].Where(finding => finding.Verdict is Verdict.Undetermined)],
            [
                .. new (string, ImmutableArray<Finding>)[]
                {
                    ("For the same reason", [.. open[false]]),
                    ("Not yet", [.. all.Where(finding => finding.Verdict.IsNotYet)]),
                    ("Met", [.. all.Where(finding => finding.IsMet)]),
                }.Where(group => !group.Item2.IsEmpty),
            ]
        );
    }

    /// <summary>Those that are about what a caller meets.</summary>
    public static TopicFindings OnCalls(IEnumerable<Finding> findings) =>
        Of(findings.Where(finding => finding.IsAboutCalls));

    /// <summary>"3 places in 2 topics".</summary>
    public static string Places(ImmutableArray<TopicSpot> spots)
    {
        int topics = spots.Select(spot => spot.Topic.Id).Distinct().Count();
        return $"{Words.Count(spots.Length, "place")} in {Words.Count(topics, "topic")}";
    }
}
