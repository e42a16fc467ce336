using System.Text.Json;
using System.Text.Json.Nodes;
using HandoffPortal.LocalDataverse.Protocol;

namespace HandoffPortal.LocalDataverse.Writing;

/// <summary>The body <c>{"value": …}</c> that sets one column.</summary>
internal static class SingleValueBody
{
    /// <summary>The same value as a body of a row.</summary>
    public static string Rename(string body, string column)
    {
        try
        {
            if (JsonNode.Parse(body) is JsonObject given && given.TryGetPropertyValue("value", out JsonNode? value))
            {
                return new JsonObject { [column] = value?.DeepClone() }.ToJsonString();
            }
        }
        catch (JsonException malformed)
        {
            throw DataverseFault.BadPayload($"the body is not JSON: {malformed.Message}");
        }
        throw DataverseFault.BadPayload("the body must be an object with the member 'value'.");
    }
}
