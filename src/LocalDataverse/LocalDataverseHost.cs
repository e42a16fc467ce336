using System.Net;
using HandoffPortal.LocalDataverse.Hosting;
using HandoffPortal.LocalDataverse.Security;
using HandoffPortal.LocalDataverse.Seeding;
using HandoffPortal.LocalDataverse.Storage;

namespace HandoffPortal.LocalDataverse;

/// <summary>
/// A Dataverse on this machine: the Web API of dataverse-facts.md §15 over one SQLite file, each organisation on a loopback port of
/// its own, and discovery, tokens and people on the base address.
/// </summary>
public sealed class LocalDataverseHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly Database _database;

    private LocalDataverseHost(WebApplication application, Database database, Uri baseAddress, Tenant tenant)
    {
        _application = application;
        _database = database;
        BaseAddress = baseAddress;
        Organisations =
        [
            .. tenant.Organisations.Select(organisation => new LocalOrganisation(
                organisation.Name,
                organisation.EnvironmentId,
                organisation.OrganisationId,
                organisation.Region,
                organisation.Url
            )),
        ];
    }

    /// <summary>Where <c>/token</c>, <c>/people</c>, <c>/api/discovery/v2.0/Instances</c>, <c>/_faults</c> and <c>/_requests</c> are.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The organisations, each with the address that it listens on.</summary>
    public IReadOnlyList<LocalOrganisation> Organisations { get; }

    /// <summary>Opens the data file and listens; returns once requests are answered.</summary>
    /// <exception cref="IOException">The base address is taken.</exception>
    public static async Task<LocalDataverseHost> StartAsync(
        LocalDataverseOptions options,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(options);
        Tenant tenant = new();
        Database database = Database.Open(options.DataFile, session => ContosoSeed.Fill(session, tenant));
        try
        {
            Listeners listeners = new(options.BaseAddress, tenant);
            TokenIssuer tokens = TokenIssuer.Of(database, options.TimeProvider);
            Front front = new(tenant, database, tokens, options);
            WebApplication application = listeners.Build();
            application.Run(front.AnswerAsync);
            await application.StartAsync(cancellationToken);
            front.BaseAddress = listeners.Assign();
            front.ReportListening();
            return new LocalDataverseHost(application, database, front.BaseAddress, tenant);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Stops listening and closes the data file.</summary>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
        _database.Dispose();
    }
}
