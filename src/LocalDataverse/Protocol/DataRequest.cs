namespace HandoffPortal.LocalDataverse.Protocol;

/// <summary>One request to an organisation's Web API, alone or as a part of a batch.</summary>
internal sealed record DataRequest(
    string Method,
    Uri Url,
    IReadOnlyDictionary<string, string> Headers,
    string Body,
    string? ContentId = null
)
{
    public bool Reads => Method is "GET" or "HEAD";

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
