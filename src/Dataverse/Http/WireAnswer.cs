using System.Collections.Immutable;
using System.Globalization;
using System.Net;

namespace HandoffPortal.Dataverse.Http;

/// <summary>An answer as it came, not yet judged.</summary>
internal sealed record WireAnswer(int Status, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public bool Succeeded => Status is >= 200 and < 300;

    /// <summary>Somebody between us and Dataverse answered, or Dataverse is not itself.</summary>
    public bool IsGatewayTrouble =>
        Status
            is (int)HttpStatusCode.BadGateway
                or (int)HttpStatusCode.ServiceUnavailable
                or (int)HttpStatusCode.GatewayTimeout;

    public bool IsThrottled => Status == (int)HttpStatusCode.TooManyRequests;

    public string? ETag => Headers.GetValueOrDefault("ETag");

    /// <summary>What support finds the request by; a part of a batch has its batch's.</summary>
    public string? RequestId { get; init; } =
        Headers.GetValueOrDefault("x-ms-service-request-id") ?? Headers.GetValueOrDefault("REQ_ID");

    /// <summary>How long Dataverse asks us to wait; always seconds (dataverse-facts.md §10).</summary>
    public TimeSpan? RetryAfter =>
        double.TryParse(
            Headers.GetValueOrDefault("Retry-After"),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out double seconds
        )
            ? TimeSpan.FromSeconds(seconds)
            : null;

    /// <summary>The body as JSON; null when it is something else, such as a gateway's HTML.</summary>
    public Row? Json => DataverseJson.ReadRow(Body);
}

/// <summary>One exchange over HTTP: the answer, and for a batch the answers within it.</summary>
internal sealed record Exchange(WireAnswer Outer, ImmutableArray<WireAnswer> Parts)
{
    public IEnumerable<WireAnswer> All => Parts.Prepend(Outer);
}
