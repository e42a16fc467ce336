using System.Text;
using HandoffPortal.LocalDataverse.Batching;
using HandoffPortal.LocalDataverse.Faults;
using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Records;

namespace HandoffPortal.LocalDataverse.Hosting;

/// <summary>The addresses of one organisation: its Web API, <c>$batch</c> in it, and record pages.</summary>
internal sealed class OrganisationEndpoints(FaultyRunner runner, RequestLog log, RecordPages pages)
{
    private const string Api = "/api/data/v9.";

    public async Task AnswerAsync(HttpContext context, Guid? person)
    {
        string path = context.Request.Path.Value ?? "";
        if (path == "/main.aspx")
        {
            await pages.AnswerAsync(context);
        }
        else if (!path.StartsWith(Api, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (person is null)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = $"Bearer resource_id={runner.Organisation.Url}";
        }
        else
        {
            DataRequest request = await ReadAsync(context.Request);
            using IDisposable underWay = log.Enter(runner.Organisation.Name, request);
            await HttpAnswer.WriteAsync(context, await AnswerAsync(context, person.Value, request));
        }
    }

    private Task<DataResponse> AnswerAsync(HttpContext context, Guid person, DataRequest request)
    {
        CancellationToken callerLeft = context.RequestAborted;
        if (!request.Url.AbsolutePath.EndsWith("/$batch", StringComparison.Ordinal))
        {
            return runner.AnswerAsync(person, request, callerLeft);
        }
        Batch batch = new(runner, log, person, callerLeft);
        string contentType = context.Request.ContentType ?? "";
        return runner.AroundAsync(
            [request],
            () => batch.AnswerAsync(request, contentType),
            failure => failure,
            callerLeft
        );
    }

    private async Task<DataRequest> ReadAsync(HttpRequest request)
    {
        using StreamReader reader = new(request.Body, Encoding.UTF8);
        string body = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        string address = request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
        return new DataRequest(
            request.Method,
            RequestAddress.Absolute(runner.Organisation.ServiceRoot, address),
            request.Headers.ToDictionary(
                header => header.Key,
                header => header.Value.ToString(),
                StringComparer.OrdinalIgnoreCase
            ),
            body
        );
    }
}
