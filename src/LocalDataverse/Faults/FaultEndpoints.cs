using System.Text.Json;
using HandoffPortal.LocalDataverse.Hosting;

namespace HandoffPortal.LocalDataverse.Faults;

/// <summary><c>/_faults</c> and <c>/_requests</c> on the base address; there only with <c>--allow-faults</c>.</summary>
internal sealed class FaultEndpoints(FaultQueue faults, RequestLog requests)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    /// <summary>Answers when the address is one of these; false leaves the request to others.</summary>
    public async Task<bool> TryAnswerAsync(HttpContext context)
    {
        switch (context.Request.Method, context.Request.Path.Value)
        {
            case ("POST", "/_faults"):
                await AddAsync(context);
                return true;
            case ("DELETE", "/_faults"):
                faults.Clear();
                break;
            case ("GET", "/_requests"):
                await HttpAnswer.WriteJsonAsync(context, 200, requests.Snapshot());
                return true;
            case ("DELETE", "/_requests"):
                requests.Reset();
                break;
            default:
                return false;
        }
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return true;
    }

    private async Task AddAsync(HttpContext context)
    {
        try
        {
            Fault? fault = await context.Request.ReadFromJsonAsync<Fault>(Web, context.RequestAborted);
            faults.Add(fault ?? throw new JsonException("null is no fault."));
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
        catch (JsonException malformed)
        {
            await HttpAnswer.WriteJsonAsync(
                context,
                400,
                new { error = "invalid_fault", error_description = malformed.Message }
            );
        }
    }
}
