using System.Text.Json;
using HandoffPortal.Domain.Transcripts;

namespace HandoffPortal.Dataverse.Transcripts;

/// <summary>Reads values of variables, and members of JSON that may be something else than an object.</summary>
internal static class ValueReader
{
    public static VariableValue Read(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.String => new VariableValue.Text(value.Words()!),
            JsonValueKind.Number => new VariableValue.Number(value.GetRawText()),
            JsonValueKind.True or JsonValueKind.False => new VariableValue.Truth(value.GetBoolean()),
            JsonValueKind.Array => new VariableValue.List([
                .. value.EnumerateArray().Select(item => item.Words() ?? item.GetRawText()),
            ]),
            JsonValueKind.Object => new VariableValue.Record(value.GetRawText()),
            _ => VariableValue.None,
        };

    /// <summary>The member; undefined where there is none.</summary>
    public static JsonElement Member(this JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out JsonElement member)
            ? member
            : default;

    /// <summary>The member's text; null where there is none.</summary>
    public static string? Text(this JsonElement value, string name) => value.Member(name).Words();

    // Half of a surrogate pair is legal JSON, and no text.
    private static string? Words(this JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            return null;
        }
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return value.GetRawText();
        }
    }
}
