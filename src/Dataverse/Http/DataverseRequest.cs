using System.Text.Json.Nodes;
using HandoffPortal.Dataverse.Schema;

namespace HandoffPortal.Dataverse.Http;

/// <summary>One request to the Web API (dataverse-facts.md §15), alone or as a part of a batch.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">Relative to the Web API.</param>
/// <param name="Table">What it is about, for the words of a fault.</param>
internal sealed record DataverseRequest(HttpMethod Method, string Path, Table Table)
{
    private const string Annotations = $"odata.include-annotations=\"{Service.Annotation.Formatted}\"";

    public JsonObject? Body { get; init; }

    public string? IfMatch { get; init; }

    public string? IfNoneMatch { get; init; }

    /// <summary>Should a write answer with the row as it is then?</summary>
    public bool WantsRow { get; init; }

    public bool Writes => Method != HttpMethod.Get;

    public static DataverseRequest Get(Table table, Query query) => new(HttpMethod.Get, query.ToString(), table);

    public static DataverseRequest Patch(Table table, Guid id, JsonObject body) =>
        new(HttpMethod.Patch, table.Row(id), table) { Body = body };

    public static DataverseRequest Post(Table table, string path, JsonObject body) =>
        new(HttpMethod.Post, path, table) { Body = body };

    public static DataverseRequest Delete(Table table, string path) => new(HttpMethod.Delete, path, table);

    /// <summary>The headers that it carries wherever it is sent.</summary>
    public IEnumerable<(string Name, string Value)> Headers()
    {
        yield return ("Accept", "application/json");
        yield return ("OData-Version", "4.0");
        yield return ("OData-MaxVersion", "4.0");
        yield return ("Prefer", WantsRow ? $"return=representation,{Annotations}" : Annotations);
        if (IfMatch is not null)
        {
            yield return ("If-Match", IfMatch);
        }
        if (IfNoneMatch is not null)
        {
            yield return ("If-None-Match", IfNoneMatch);
        }
    }
}
