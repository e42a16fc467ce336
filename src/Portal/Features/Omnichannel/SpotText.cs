using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>A place in a topic where a rule is broken, as plain text.</summary>
internal static class SpotText
{
    // An adaptive card can be long; its place is told, and a ticket is read by people.
    private const int Longest = 1_000;

    /// <summary>Says it, line by line.</summary>
    public static void Say(TopicSpot spot, Action<string> say)
    {
        string node = spot.NodeId is { } id ? $"{spot.Node} ({id})" : spot.Node;
        say($"  Topic {spot.Topic.Name}, {node}, line {spot.Line}: {spot.Why}");
        say($"    Is written: {(spot.Text.Length == 0 ? "nothing" : Cut(spot.Text))}");
        say($"    Should read: {(spot.ShouldRead is { } should ? Cut(should) : "only the author can tell")}");
    }

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
