using System.Collections.Immutable;
using HandoffPortal.Domain.Rules.Topics;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Voice;

/// <summary>VOX007. bot.CustomerPhoneNumber is never empty on a call, and always in messaging (the seed).</summary>
public sealed class PhoneTestIsTheRightWayRound()
    : VoiceRule("VOX007", "Tests of the caller's phone number send calls the way that calls are meant to go")
{
    private protected override string Innocent =>
        "No test of bot.CustomerPhoneNumber sends customers who write to an action that only a call can do.";

    private protected override string Action => "Turn each of these tests round.";

    private protected override string Guilty(ImmutableArray<TopicSpot> found) =>
        "A test of bot.CustomerPhoneNumber is the wrong way round: “is empty” is never true on a call.";

    private protected override IEnumerable<TopicSpot> Spots(BotTopics topics)
    {
        Dictionary<TopicNode, TopicVisit> visits = new(ReferenceEqualityComparer.Instance);
        foreach (TopicVisit visit in topics.Visits)
        {
            visits.TryAdd(visit.Node, visit);
        }
        return topics
            .Visits.Where(visit => visit.OnCalls && visit.Node is TopicNode.Condition)
            .SelectMany(visit => Wrong(topics, visit, (TopicNode.Condition)visit.Node, node => visits[node]));
    }

    // A way is a test's when those who write are the only ones who can go it because of that test.
    private static IEnumerable<TopicSpot> Wrong(
        BotTopics topics,
        TopicVisit at,
        TopicNode.Condition condition,
        Func<TopicNode, TopicVisit> visit
    )
    {
        Audience left = at.By;
        TopicText? test = null;
        foreach (TopicBranch branch in condition.Branches)
        {
            PhoneTest tells = PhoneTest.Of(branch.Condition);
            test = tells.Holds == Audience.Everybody ? test : branch.Condition;
            if (
                tells.Holds == Audience.Messages
                && CallsOnly(topics, branch.Actions, visit) is { } action
                && branch.Condition is { } wrong
            )
            {
                yield return Spot(at, wrong, action);
            }
            left &= tells.Fails;
        }
        if (left == Audience.Messages && test is not null && CallsOnly(topics, condition.Otherwise, visit) is { } also)
        {
            yield return Spot(at, test, also);
        }
    }

    // The first thing on the way that only a call can do.
    private static string? CallsOnly(
        BotTopics topics,
        IEnumerable<TopicNode> nodes,
        Func<TopicNode, TopicVisit> visit
    ) =>
        nodes
            .Where(node => visit(node).By == Audience.Messages)
            .Select(node =>
                node switch
                {
                    TopicNode.Redirect redirect => topics.ActionOf(redirect)?.Name(),
                    TopicNode.TransferToNumber => VoiceAction.TransferCall.Name(),
                    _ => CallsOnly(topics, node.Inside, visit),
                }
            )
            .FirstOrDefault(action => action is not null);

    private static TopicSpot Spot(TopicVisit at, TopicText test, string action) =>
        at.Spot(
            test.Value,
            $"It sends those who write to “{action}”, and calls past it: the number is never empty on a call, and always in messaging.",
            PhoneTest.TurnedRound(test),
            test.Line
        );
}
