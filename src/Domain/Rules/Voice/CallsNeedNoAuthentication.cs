using System.Collections.Immutable;
using HandoffPortal.Domain.Rules.Topics;
using HandoffPortal.Domain.Topics;

namespace HandoffPortal.Domain.Rules.Voice;

/// <summary>VOX006. Authentication is not supported for voice: its variables carry nothing (the seed, toggle voice capabilities).</summary>
public sealed class CallsNeedNoAuthentication()
    : VoiceRule("VOX006", "No authentication variable is used where a call can come")
{
    private protected override string Innocent => "No authentication variable is used where a call can come.";

    private protected override string Action =>
        "Use authentication variables only where customers write: behind a test that bot.CustomerPhoneNumber is empty.";

    private protected override string Guilty(ImmutableArray<TopicSpot> found) =>
        "On a call, nobody signs in, and authentication variables are empty.";

    private protected override IEnumerable<TopicSpot> Spots(BotTopics topics) =>
        from visit in topics.Visits
        where visit.OnCalls
        from text in TextsOf(visit.Node)
        let used = text.Variables.Where(AuthenticationVariables.Includes).ToList()
        where used.Count > 0
        select visit.Spot(
            text.Value,
            $"On a call {Words.List(used)} {(used.Count == 1 ? "is" : "are")} empty.",
            line: text.Line
        );

    private static IEnumerable<TopicText> TextsOf(TopicNode node) =>
        node is TopicNode.Condition condition
            ? condition.Branches.Select(branch => branch.Condition?.AsExpression()).OfType<TopicText>()
            : node.Texts;
}
