using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HandoffPortal.Dataverse.Http;

/// <summary>How JSON is read and written here.</summary>
internal static class DataverseJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Compact, and with letters of any script as they are: a record's length is counted in characters.</summary>
    public static readonly JsonSerializerOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a JSON object to change it; null for anything else.</summary>
    public static JsonObject? ReadObject(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: Strict) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads JSON to look at it; null for what is no JSON, such as a gateway's HTML.</summary>
    public static Row? ReadRow(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, Strict);
            return new Row(document.RootElement.Clone());
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
