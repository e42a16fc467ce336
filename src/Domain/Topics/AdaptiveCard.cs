using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HandoffPortal.Domain.Topics;

/// <summary>An adaptive card in a topic: JSON, or an expression that makes a record.</summary>
internal static partial class AdaptiveCard
{
    private const string Property = "speak";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Does the card say what is to be spoken for it?</summary>
    public static bool Speaks(TopicText card) =>
        Read(card) is { } json
            ? json[Property] is JsonValue speak
                && speak.TryGetValue(out string? words)
                && !string.IsNullOrWhiteSpace(words)
            : Speak().IsMatch(card.Value);

    /// <summary>The card with the words that it shows as what is spoken for it; null where they can't be told.</summary>
    public static string? Speaking(TopicText card)
    {
        if (Read(card) is not { } json)
        {
            return null;
        }
        string words = string.Join(' ', Shown(json["body"]).Select(text => text.Trim()));
        json[Property] = words.Length > 0 ? words : "What a caller is to hear";
        return json.ToJsonString(Readable);
    }

    // Null where it is no JSON, as an expression or a template with variables may be none.
    private static JsonObject? Read(TopicText card)
    {
        try
        {
            return card.IsExpression ? null : JsonNode.Parse(card.Value) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Shown(JsonNode? node) =>
        node switch
        {
            JsonArray items => items.SelectMany(Shown),
            JsonObject element => element.SelectMany(entry =>
                entry is { Key: "text" or "title" or "value", Value: JsonValue value }
                && value.TryGetValue(out string? text)
                    ? [text]
                : entry.Value is JsonArray or JsonObject ? Shown(entry.Value)
                : []
            ),
            _ => [],
        };

    [GeneratedRegex("""(?<![\w.])['"]?speak['"]?\s*:\s*(?!""|'')\S""", RegexOptions.None, 1_000)]
    private static partial Regex Speak();
}
