using HandoffPortal.LocalDataverse.Security;
using HandoffPortal.LocalDataverse.Storage;

namespace HandoffPortal.LocalDataverse.Hosting;

/// <summary>The addresses of the tenant: who may sign in, tokens and discovery.</summary>
internal sealed class TenantEndpoints(Tenant tenant, Database database, TokenIssuer tokens)
{
    public Task AnswerAsync(HttpContext context, Uri baseAddress, Guid? person) =>
        (context.Request.Method, context.Request.Path.Value?.TrimEnd('/')) switch
        {
            ("GET", "/people") => HttpAnswer.WriteJsonAsync(
                context,
                200,
                tenant.People.Select(known => new
                {
                    name = known.Name,
                    title = known.Title,
                    objectId = known.ObjectId,
                })
            ),
            ("POST", "/token") => IssueAsync(context, baseAddress),
            ("GET", "/api/discovery/v2.0/Instances") => DiscoverAsync(context, baseAddress, person),
            _ => NotFoundAsync(context),
        };

    private async Task IssueAsync(HttpContext context, Uri baseAddress)
    {
        IFormCollection? form = context.Request.HasFormContentType
            ? await context.Request.ReadFormAsync(context.RequestAborted)
            : null;
        string name = form?["person"].ToString() ?? "";
        Person? person = tenant.People.FirstOrDefault(known =>
            string.Equals(known.Name, name, StringComparison.OrdinalIgnoreCase)
        );
        Uri? audience = Audience(form, baseAddress);
        if (person is null || audience is null)
        {
            string error = person is null ? "invalid_grant" : "invalid_resource";
            string description = person is null
                ? $"There is no person named '{name}'."
                : "There is no such resource in this tenant.";
            await HttpAnswer.WriteJsonAsync(context, 400, new { error, error_description = description });
            return;
        }
        context.Response.Headers.CacheControl = "no-store";
        await HttpAnswer.WriteJsonAsync(
            context,
            200,
            new
            {
                token_type = "Bearer",
                access_token = tokens.Issue(person, audience),
                expires_in = (int)TokenIssuer.Lifetime.TotalSeconds,
            }
        );
    }

    // "resource", or a scope such as {organisation}/.default or {organisation}/user_impersonation; nothing means everywhere.
    private Uri? Audience(IFormCollection? form, Uri baseAddress)
    {
        string asked = form?["resource"].ToString() is { Length: > 0 } resource
            ? resource
            : form?["scope"].ToString() ?? "";
        if (asked.Length == 0)
        {
            return baseAddress;
        }
        return Uri.TryCreate(asked.Split(' ')[0], UriKind.Absolute, out Uri? address)
            ? tenant
                .Organisations.Select(organisation => organisation.Url)
                .Append(baseAddress)
                .FirstOrDefault(known => known.Port == address.Port)
            : null;
    }

    private async Task DiscoverAsync(HttpContext context, Uri baseAddress, Guid? person)
    {
        if (person is null)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = $"Bearer resource_id={baseAddress}";
            return;
        }
        IReadOnlyList<object> instances = Discovery.Instances(tenant, database, person.Value);
        await HttpAnswer.WriteJsonAsync(
            context,
            200,
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["@odata.context"] = $"{baseAddress}api/discovery/v2.0/$metadata#Instances",
                ["value"] = instances,
            }
        );
    }

    private static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
