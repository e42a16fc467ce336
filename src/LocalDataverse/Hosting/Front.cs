using HandoffPortal.LocalDataverse.Faults;
using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Records;
using HandoffPortal.LocalDataverse.Security;
using HandoffPortal.LocalDataverse.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace HandoffPortal.LocalDataverse.Hosting;

/// <summary>Where every request arrives: the port says whether it is for an organisation or for the base address.</summary>
internal sealed class Front
{
    private readonly Tenant _tenant;
    private readonly TokenIssuer _tokens;
    private readonly TenantEndpoints _tenantEndpoints;
    private readonly FaultEndpoints? _faults;
    private readonly ILogger _log;
    private readonly Dictionary<int, OrganisationEndpoints> _organisations;

    public Front(Tenant tenant, Database database, TokenIssuer tokens, LocalDataverseOptions options)
    {
        _tenant = tenant;
        _tokens = tokens;
        _log = (options.LoggerFactory ?? NullLoggerFactory.Instance).CreateLogger<LocalDataverseHost>();
        FaultQueue faults = new();
        RequestLog requests = new();
        _faults = options.AllowFaults ? new FaultEndpoints(faults, requests) : null;
        _tenantEndpoints = new TenantEndpoints(tenant, database, tokens);
        _organisations = tenant.Organisations.ToDictionary(
            organisation => organisation.Key,
            organisation =>
            {
                RequestRunner runner = new(organisation, database, options.TimeProvider);
                return new OrganisationEndpoints(
                    new FaultyRunner(runner, faults, options.TimeProvider),
                    requests,
                    new RecordPages(organisation, database, options.TimeProvider)
                );
            }
        );
    }

    /// <summary>Set once the host listens.</summary>
    public Uri BaseAddress { get; set; } = new("http://127.0.0.1/");

    public async Task AnswerAsync(HttpContext context)
    {
        try
        {
            await DispatchAsync(context);
        }
        catch (ConnectionCutException)
        {
            context.Abort();
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            _log.CallerLeft(context.Request.Method);
        }
        catch (BadHttpRequestException refused) when (!context.Response.HasStarted)
        {
            DataverseFault fault = new(refused.StatusCode, "0x80040203", refused.Message);
            await HttpAnswer.WriteAsync(context, DataResponse.Of(fault));
        }
        catch (Exception unexpected) when (!context.Response.HasStarted)
        {
            _log.Failed(unexpected, context.Request.Method, context.Request.Path);
            await HttpAnswer.WriteAsync(
                context,
                DataResponse.Of(new DataverseFault(500, "0x80040216", "An unexpected error occurred."))
            );
        }
    }

    public void ReportListening() => _log.Listening(BaseAddress, _tenant.Organisations.Count);

    private async Task DispatchAsync(HttpContext context)
    {
        int port = context.Connection.LocalPort;
        Guid? person = Bearer(context.Request) is string token ? _tokens.Check(token, AudiencesOf(port)) : null;
        if (_tenant.Organisations.FirstOrDefault(organisation => organisation.Url.Port == port) is Organisation known)
        {
            await _organisations[known.Key].AnswerAsync(context, person);
        }
        else if (_faults is null || !await _faults.TryAnswerAsync(context))
        {
            await _tenantEndpoints.AnswerAsync(context, BaseAddress, person);
        }
    }

    // A token for the base address is good everywhere; one for an organisation, only there.
    private Uri[] AudiencesOf(int port) =>
        [
            BaseAddress,
            .. _tenant
                .Organisations.Where(organisation => organisation.Url.Port == port)
                .Select(organisation => organisation.Url),
        ];

    private static string? Bearer(HttpRequest request)
    {
        const string Scheme = "Bearer ";
        string header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
    }
}
