using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>
/// The first hop: a topic transfers to an agent. What topics say on calls belongs to it only while calls come.
/// </summary>
internal static class TopicsHop
{
    private const string Transfers = "HND001";

    /// <summary>The hop. What waits for the form is left out: it is the workstream's, and the topics are known.</summary>
    public static Hop Of(HandoffFacts facts, ImmutableArray<Finding> findings)
    {
        ImmutableArray<Finding> ours =
        [
            .. findings.Where(finding =>
                finding.Rule.Concern == Concern.Topics
                && !finding.Verdict.IsNotYet
                && (facts.TakesCalls || !finding.IsAboutCalls)
            ),
        ];
        HopStanding standing = HandoffPath.Judge(ours);
        Finding? first =
            ours.FirstOrDefault(finding => standing == HopStanding.Unmet && finding.Verdict is Verdict.Unmet)
            ?? ours.FirstOrDefault(finding => !finding.IsMet);
        return new(HopKind.Topics, standing, Detail(facts), first?.Rule.Id ?? Transfers);
    }

    private static string? Detail(HandoffFacts facts) =>
        facts.Topics.Match<string?>(
            topics =>
                topics
                    .Visits.Where(visit => visit.Node is TopicNode.TransferToAgent)
                    .Select(visit => visit.Topic.Name)
                    .Distinct()
                    .ToArray() switch
                {
                    [] => "No transfer to agent",
                    [var only] => $"Transfer to agent in {only}",
                    var several => $"Transfer to agent in {Words.Count(several.Length, "topic")}",
                },
            _ => null
        );
}
