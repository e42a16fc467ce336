using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Environments;
using Microsoft.Extensions.Options;

namespace HandoffPortal.Dataverse.Environments;

/// <summary>
/// The environments that the signed-in person can see, by the discovery service (dataverse-facts.md §8). A list is kept
/// for a minute, so that finding an environment by its id costs no request each time.
/// </summary>
internal sealed class EnvironmentDirectory(
    DataverseClient client,
    IOptions<DataverseOptions> options,
    TimeProvider time
)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private static readonly Part<ImmutableArray<DataverseEnvironment>> Instances = new(
        DataverseRequest.Get(Service.Instances, new Query(Service.Discovery)),
        answer => answer.Of(Sorted)
    );

    private Listing? _kept;

    /// <summary>Lists them by name. Those that are switched off are left out: nobody can read them.</summary>
    public async Task<Reading<ImmutableArray<DataverseEnvironment>>> ListAsync(CancellationToken cancellation)
    {
        if (_kept is { } kept && time.GetUtcNow() < kept.Until)
        {
            return Reading.Of(kept.List);
        }
        Uri address = options.Value.DiscoveryAddress;
        Endpoint endpoint = new("The discovery service", new Uri(address, "/"), address);
        Reading<ImmutableArray<DataverseEnvironment>> reading = await client.AskAsync(
            endpoint,
            Instances,
            cancellation
        );
        return reading.Map(Keep);
    }

    /// <summary>Finds one by its id.</summary>
    public async Task<Reading<DataverseEnvironment>> FindAsync(EnvironmentId id, CancellationToken cancellation) =>
        (await ListAsync(cancellation)).Match(
            list => Find(list, id) is { } found ? Reading.Of(found) : Missing(id),
            Reading.Failed<DataverseEnvironment>
        );

    /// <summary>The one with this id.</summary>
    public static DataverseEnvironment? Find(ImmutableArray<DataverseEnvironment> list, EnvironmentId id) =>
        list.FirstOrDefault(environment => environment.Id == id);

    private static Reading<DataverseEnvironment> Missing(EnvironmentId id) =>
        Reading.Failed<DataverseEnvironment>(Faults.NoEnvironment(id));

    private ImmutableArray<DataverseEnvironment> Keep(ImmutableArray<DataverseEnvironment> list)
    {
        _kept = new Listing(list, time.GetUtcNow() + Kept);
        return list;
    }

    private static ImmutableArray<DataverseEnvironment> Sorted(Answer.Done done) =>
        [
            .. done
                .Rows.Where(row => row.Number(Service.Instance.State) != Service.Instance.Disabled)
                .Select(Environment)
                .OrderBy(environment => environment.Name, StringComparer.CurrentCultureIgnoreCase)
                .ThenBy(environment => environment.Id.Value, StringComparer.Ordinal),
        ];

    private static DataverseEnvironment Environment(Row row) =>
        new(
            EnvironmentId.Parse(row.RequiredText(Service.Instance.EnvironmentId)),
            row.RequiredText(Service.Instance.FriendlyName),
            new Region(row.Text(Service.Instance.Region) ?? ""),
            Address(row, Service.Instance.Url),
            Address(row, Service.Instance.ApiUrl)
        )
        {
            OrganisationId = Guid.TryParse(row.Text(Service.Instance.OrganisationId), out Guid id) ? id : null,
        };

    private static Uri Address(Row row, string column) =>
        Uri.TryCreate(row.RequiredText(column), UriKind.Absolute, out Uri? address)
            ? address
            : throw new FormatException($"The column {column} holds no address.");

    private sealed record Listing(ImmutableArray<DataverseEnvironment> List, DateTimeOffset Until);
}
