using System.Text;
using HandoffPortal.LocalDataverse.Batching;
using HandoffPortal.LocalDataverse.Protocol;

namespace HandoffPortal.LocalDataverse.Hosting;

/// <summary>The addresses of one organisation: its Web API, <c>$batch</c> in it, and record pages.</summary>
internal sealed class OrganisationEndpoints(DataService service)
{
    private const string Api = "/api/data/v9.";

    public async Task AnswerAsync(HttpContext context, Guid? person)
    {
        string path = context.Request.Path.Value ?? "";
        if (!path.StartsWith(Api, StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (person is null)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = $"Bearer resource_id={service.Organisation.Url}";
        }
        else
        {
            DataRequest request = await ReadAsync(context.Request);
            await HttpAnswer.WriteAsync(
                context,
                await AnswerAsync(person.Value, request, context.Request.ContentType ?? "")
            );
        }
    }

    private async Task<DataResponse> AnswerAsync(Guid person, DataRequest request, string contentType) =>
        request.Url.AbsolutePath.EndsWith("/$batch", StringComparison.Ordinal)
            ? await new Batch(service, person).AnswerAsync(request, contentType)
            : service.Answer(person, request);

    private async Task<DataRequest> ReadAsync(HttpRequest request)
    {
        using StreamReader reader = new(request.Body, Encoding.UTF8);
        string body = await reader.ReadToEndAsync(request.HttpContext.RequestAborted);
        string address = request.Path.ToUriComponent() + request.QueryString.ToUriComponent();
        return new DataRequest(
            request.Method,
            RequestAddress.Absolute(service.Organisation.ServiceRoot, address),
            request.Headers.ToDictionary(
                header => header.Key,
                header => header.Value.ToString(),
                StringComparer.OrdinalIgnoreCase
            ),
            body
        );
    }
}
