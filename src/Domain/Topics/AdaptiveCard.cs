using System.Text.Json;
using System.Text.RegularExpressions;

namespace HandoffPortal.Domain.Topics;

/// <summary>An adaptive card in a topic: JSON, or an expression that makes a record.</summary>
internal static partial class AdaptiveCard
{
    /// <summary>Does the card say what is to be spoken for it?</summary>
    public static bool Speaks(TopicText card) =>
        card.IsExpression ? Speak().IsMatch(card.Value) : InJson(card.Value) ?? Speak().IsMatch(card.Value);

    // Null where it is no JSON, as a template with variables may be none.
    private static bool? InJson(string json)
    {
        try
        {
            using JsonDocument card = JsonDocument.Parse(json);
            return card.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("speak", out JsonElement speak)
                && speak.ValueKind == JsonValueKind.String
                && !string.IsNullOrWhiteSpace(speak.GetString());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex("""(?<![\w.])['"]?speak['"]?\s*:\s*(?!""|'')\S""", RegexOptions.None, 1_000)]
    private static partial Regex Speak();
}
