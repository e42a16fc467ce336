using System.Collections.Immutable;
using System.Text;
using HandoffPortal.Domain;
using Microsoft.Extensions.Logging;
using Polly.Timeout;

namespace HandoffPortal.Dataverse.Http;

/// <summary>
/// Carries requests as the signed-in person. Every failure to get an answer is a value; only cancellation by the caller is
/// thrown.
/// </summary>
internal sealed class Transport(
    IHttpClientFactory http,
    IAccessTokens tokens,
    Retries retries,
    ILogger<Transport> logger
)
{
    /// <summary>The name of the client in the factory.</summary>
    public const string HttpClientName = "Dataverse";

    /// <summary>Sends, again where <see cref="Retries"/> allows it.</summary>
    /// <param name="endpoint">Where to.</param>
    /// <param name="about">What it is about, and whether it writes.</param>
    /// <param name="message">Makes the message, anew for each attempt.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<Reading<Exchange>> SendAsync(
        Endpoint endpoint,
        DataverseRequest about,
        Func<HttpRequestMessage> message,
        CancellationToken cancellation
    )
    {
        if (!(await tokens.ForAsync(endpoint.Resource, cancellation)).TryGet(out string? token, out Fault? noToken))
        {
            return Reading.Failed<Exchange>(noToken);
        }
        try
        {
            return Reading.Of(
                await retries.RunAsync(about.Writes, stop => SendOnceAsync(message, token, stop), cancellation)
            );
        }
        catch (Exception e) when (FaultOf(e, endpoint, about) is not null)
        {
            Fault fault = FaultOf(e, endpoint, about)!;
            Log.Lost(logger, endpoint.Api.Authority, about.Method.Method, about.Table.LogicalName, fault.Kind, e);
            return Reading.Failed<Exchange>(fault);
        }
    }

    private static Fault? FaultOf(Exception exception, Endpoint endpoint, DataverseRequest request) =>
        exception switch
        {
            TimeoutRejectedException timeout => Faults.TimedOut(endpoint, request, timeout.Timeout),
            HttpRequestException broken => Faults.Unreachable(endpoint, request, sent: !Retries.NeverLeft(broken)),
            IOException => Faults.Unreachable(endpoint, request, sent: true),
            InvalidDataException malformed => Faults.Malformed(endpoint, request, malformed.Message),
            _ => null,
        };

    private async Task<Exchange> SendOnceAsync(
        Func<HttpRequestMessage> make,
        string token,
        CancellationToken cancellation
    )
    {
        using HttpRequestMessage message = make();
        message.Headers.Authorization = new("Bearer", token);
        using HttpClient client = http.CreateClient(HttpClientName);
        using HttpResponseMessage response = await client.SendAsync(message, cancellation);
        string body = await response.Content.ReadAsStringAsync(cancellation);
        Dictionary<string, string> headers = response
            .Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => header.Value.First(), StringComparer.OrdinalIgnoreCase);
        WireAnswer outer = new((int)response.StatusCode, headers, body);
        string type = headers.GetValueOrDefault("Content-Type") ?? "";
        if (!outer.Succeeded || !type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            return new Exchange(outer, []);
        }
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(body));
        ImmutableArray<WireAnswer> parts = await Multipart.ReadAsync(type, stream, cancellation);
        return new Exchange(
            outer,
            [.. parts.Select(part => part with { RequestId = part.RequestId ?? outer.RequestId })]
        );
    }
}
