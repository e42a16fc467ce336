using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Routes;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The picture: the trunk that all conversations share, then a branch for every workstream that names the bot.</summary>
/// <param name="Trunk">From the bot to its role; on to the representatives where there is no branch to draw.</param>
/// <param name="Branches">The branches in full, those that lead to nobody first.</param>
/// <param name="Folded">Branches that lead to a representative and need no look, when there are many.</param>
public sealed record HandoffDrawing(
    ImmutableArray<Hop> Trunk,
    ImmutableArray<HandoffBranch> Branches,
    ImmutableArray<HandoffBranch> Folded
)
{
    private const int ShownWhole = 3;

    /// <summary>Draws what was read and judged.</summary>
    public static HandoffDrawing Of(HandoffFacts facts, ImmutableArray<Finding> findings)
    {
        ImmutableArray<Hop> hops = HandoffPath.Of(facts, findings);
        HandoffBranch[] branches =
        [
            .. BotWays.Of(facts).Select(way => HandoffBranch.Of(way, facts)).OrderBy(branch => branch.Urgency),
        ];
        if (branches.Length == 0)
        {
            return new(hops, [], []);
        }
        int whole =
            branches.Length <= ShownWhole ? branches.Length : Math.Max(1, branches.Count(branch => !branch.Leads));
        return new(
            [.. hops.Where(hop => hop.Kind < HopKind.Workstream)],
            [.. branches[..whole]],
            [.. branches[whole..]]
        );
    }

    /// <summary>The line that the folded branches stand behind.</summary>
    public string FoldedLine =>
        $"{Words.Count(Folded.Length, "more workstream")} {(Folded.Length == 1 ? "leads" : "lead")} to a representative";
}
