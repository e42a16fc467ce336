using HandoffPortal.LocalDataverse.Protocol;

namespace HandoffPortal.LocalDataverse.Hosting;

/// <summary>Writes answers to the wire.</summary>
internal static class HttpAnswer
{
    /// <summary>Names the request in Dataverse's log, and in a support case.</summary>
    public const string RequestIdHeader = "x-ms-service-request-id";

    public static async Task WriteAsync(HttpContext context, DataResponse answer)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.Headers[RequestIdHeader] = Guid.NewGuid().ToString("D");
        foreach ((string name, string value) in answer.Headers)
        {
            context.Response.Headers[name] = value;
        }
        if (answer.Body.Length > 0)
        {
            await context.Response.WriteAsync(answer.Body, context.RequestAborted);
        }
    }

    public static async Task WriteJsonAsync(HttpContext context, int status, object body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(Json.Of(body), context.RequestAborted);
    }
}
