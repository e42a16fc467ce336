using System.Collections.Immutable;
using System.Text;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using Microsoft.Extensions.Logging;

namespace HandoffPortal.Dataverse.Http;

/// <summary>
/// Talks to the Web API as the signed-in person (dataverse-facts.md §15). Reads are tried again; a write is sent again only
/// when it certainly was not applied. Every failure is a value; only cancellation by the caller is thrown.
/// </summary>
internal sealed class DataverseClient(Transport transport, ILogger<DataverseClient> logger)
{
    private static readonly Table Batch = new("batch", "$batch", "data");
    private static readonly DataverseRequest Reads = new(HttpMethod.Get, Batch.Set, Batch);

    /// <summary>Sends one request.</summary>
    public async Task<Answer> SendAsync(Endpoint endpoint, DataverseRequest request, CancellationToken cancellation)
    {
        Reading<Exchange> sent = await transport.SendAsync(
            endpoint,
            request,
            () => Message(endpoint, request),
            cancellation
        );
        return await JudgeAsync(endpoint, request, sent.Map(exchange => exchange.Outer), cancellation);
    }

    /// <summary>Sends one question and reads its answer.</summary>
    public async Task<Reading<T>> AskAsync<T>(Endpoint endpoint, Part<T> part, CancellationToken cancellation)
    {
        Answer answer = await SendAsync(endpoint, part.Request, cancellation);
        return new PartAnswers(endpoint, new Dictionary<Part, Answer> { [part] = answer }).Of(part);
    }

    /// <summary>
    /// Sends questions as one batch; none means no request. A part that fails leaves the others as they are.
    /// </summary>
    public async Task<PartAnswers> AskAsync(
        Endpoint endpoint,
        IReadOnlyList<Part> parts,
        CancellationToken cancellation
    )
    {
        Dictionary<Part, Answer> answers = [];
        if (parts.Count == 0)
        {
            return new PartAnswers(endpoint, answers);
        }
        Reading<Exchange> sent = await transport.SendAsync(
            endpoint,
            Reads,
            () => BatchMessage(endpoint, Multipart.Reads(endpoint, parts.Select(part => part.Request))),
            cancellation
        );
        foreach ((int i, Part part) in parts.Index())
        {
            Reading<WireAnswer> wire = sent.Map(exchange =>
                i < exchange.Parts.Length ? exchange.Parts[i] : exchange.Outer
            );
            answers[part] = await JudgeAsync(endpoint, part.Request, wire, cancellation);
        }
        return new PartAnswers(endpoint, answers);
    }

    /// <summary>Sends writes that are done all together or not at all; answers with the last one's answer.</summary>
    public async Task<Answer> ChangeAllAsync(
        Endpoint endpoint,
        IReadOnlyList<DataverseRequest> requests,
        CancellationToken cancellation
    )
    {
        DataverseRequest last = requests[^1];
        Reading<Exchange> sent = await transport.SendAsync(
            endpoint,
            last,
            () => BatchMessage(endpoint, Multipart.ChangeSet(endpoint, requests)),
            cancellation
        );
        return await JudgeAsync(endpoint, last, sent.Map(Deciding), cancellation);
    }

    private static WireAnswer Deciding(Exchange exchange) =>
        exchange.All.FirstOrDefault(answer => !answer.Succeeded) ?? exchange.All.Last();

    // Never looks at a body before the status: a gateway answers in HTML.
    private async Task<Answer> JudgeAsync(
        Endpoint endpoint,
        DataverseRequest request,
        Reading<WireAnswer> sent,
        CancellationToken cancellation
    )
    {
        if (!sent.TryGet(out WireAnswer? wire, out Fault? fault))
        {
            return new Answer.Lost(fault);
        }
        if (!wire.Succeeded)
        {
            Answer.Refused refused = Faults.Refusal(endpoint, request, wire);
            Log.Refused(
                logger,
                endpoint.Api.Authority,
                request.Table.LogicalName,
                wire.Status,
                refused.Code,
                wire.RequestId
            );
            return refused;
        }
        if (wire.Body.Length == 0)
        {
            return new Answer.Done(default, []);
        }
        if (wire.Json is not { } root)
        {
            return new Answer.Lost(Faults.Malformed(endpoint, request, "It is not JSON."));
        }
        return root.IsCollection
            ? await AllPagesAsync(endpoint, request, root, cancellation)
            : new Answer.Done(root, [root]);
    }

    private async Task<Answer> AllPagesAsync(
        Endpoint endpoint,
        DataverseRequest request,
        Row root,
        CancellationToken cancellation
    )
    {
        ImmutableArray<Row> rows = root.Rows("value");
        if (
            root.Text(Service.Annotation.NextLink) is not { } next
            || request.Path.Contains("$top", StringComparison.Ordinal)
        )
        {
            return new Answer.Done(root, rows);
        }
        if (!Uri.TryCreate(next, UriKind.Absolute, out Uri? address) || !endpoint.Holds(address))
        {
            return new Answer.Lost(Faults.Malformed(endpoint, request, "Its next page is elsewhere."));
        }
        Answer rest = await SendAsync(endpoint, request with { Path = next }, cancellation);
        return rest is Answer.Done done ? new Answer.Done(root, [.. rows, .. done.Rows]) : rest;
    }

    private static HttpRequestMessage Message(Endpoint endpoint, DataverseRequest request)
    {
        HttpRequestMessage message = new(request.Method, endpoint.Address(request.Path));
        foreach ((string name, string value) in request.Headers())
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }
        if (request.Body is not null)
        {
            string json = request.Body.ToJsonString(DataverseJson.Compact);
            message.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }
        return message;
    }

    private static HttpRequestMessage BatchMessage(Endpoint endpoint, HttpContent content)
    {
        HttpRequestMessage message = new(HttpMethod.Post, endpoint.Address(Batch.Set)) { Content = content };
        message.Headers.TryAddWithoutValidation("Accept", "application/json");
        message.Headers.TryAddWithoutValidation("OData-Version", "4.0");
        message.Headers.TryAddWithoutValidation("OData-MaxVersion", "4.0");
        message.Headers.TryAddWithoutValidation("Prefer", "odata.continue-on-error");
        return message;
    }
}
