using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Topics;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

/// <summary>Asks one rule where topics break it.</summary>
internal static class Spots
{
    /// <summary>The places in a topic of these nodes, on calls.</summary>
    public static ImmutableArray<TopicSpot> OnCalls<TRule>(params ImmutableArray<TopicNode> nodes)
        where TRule : Rule => In<TRule>(SampleFacts.Ready(voice: true).WithTopics(SampleNodes.Topic("Tested", nodes)));

    /// <summary>The places in these facts.</summary>
    public static ImmutableArray<TopicSpot> In<TRule>(HandoffFacts facts)
        where TRule : Rule
    {
        Finding finding = Judged.By<TRule>(facts);
        Assert.Equal(finding.IsMet, finding.Spots.IsEmpty);
        return finding.Spots;
    }

    /// <summary>The one place, told apart by node, line, text, and how it should read.</summary>
    public static void Is(
        string node,
        int line,
        string text,
        string why,
        string? shouldRead,
        ImmutableArray<TopicSpot> spots
    )
    {
        TopicSpot spot = Assert.Single(spots);
        Assert.Equal((node, line, text, why, shouldRead), (spot.Node, spot.Line, spot.Text, spot.Why, spot.ShouldRead));
    }
}
