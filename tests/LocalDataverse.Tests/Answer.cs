using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace HandoffPortal.LocalDataverse.Tests;

/// <summary>An answer, read whole.</summary>
public sealed record Answer(int Status, HttpResponseHeaders Headers, string ContentType, string Text)
{
    public JsonObject Json => JsonNode.Parse(Text)!.AsObject();

    /// <summary>The rows of a collection.</summary>
    public IReadOnlyList<JsonObject> Rows => [.. Json["value"]!.AsArray().Select(row => row!.AsObject())];

    public string ErrorCode => (string)Json["error"]!["code"]!;

    public string ErrorMessage => (string)Json["error"]!["message"]!;

    public string Header(string name) =>
        Headers.TryGetValues(name, out IEnumerable<string>? values) ? string.Join(",", values) : "";

    public IEnumerable<string> Texts(string column) => Rows.Select(row => (string)row[column]!);

    public static async Task<Answer> OfAsync(HttpResponseMessage response) =>
        new(
            (int)response.StatusCode,
            response.Headers,
            response.Content.Headers.ContentType?.ToString() ?? "",
            await response.Content.ReadAsStringAsync()
        );
}
