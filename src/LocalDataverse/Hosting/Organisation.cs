using HandoffPortal.LocalDataverse.Schema;

namespace HandoffPortal.LocalDataverse.Hosting;

/// <summary>One organisation of the sample tenant, and where it listens.</summary>
/// <param name="Key">Tells its rows apart in the data file; never changes.</param>
internal sealed record Organisation(
    int Key,
    string Name,
    string UniqueName,
    Guid EnvironmentId,
    Guid OrganisationId,
    string Region,
    bool HasOmnichannel
)
{
    public DataverseSchema Schema { get; } =
        HasOmnichannel ? DataverseSchema.WithOmnichannel : DataverseSchema.WithoutOmnichannel;

    /// <summary>The organisation's own address, ending in a slash; known once the host listens.</summary>
    public Uri Url { get; set; } = new("http://127.0.0.1/");

    /// <summary>The Web API's address, ending in a slash.</summary>
    public Uri ServiceRoot => new(Url, "api/data/v9.2/");
}
