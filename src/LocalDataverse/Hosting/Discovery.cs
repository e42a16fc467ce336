using HandoffPortal.LocalDataverse.Functions;
using HandoffPortal.LocalDataverse.Protocol;
using HandoffPortal.LocalDataverse.Security;
using HandoffPortal.LocalDataverse.Storage;

namespace HandoffPortal.LocalDataverse.Hosting;

/// <summary>Lists the organisations in which a person has an enabled user row (dataverse-facts.md §8).</summary>
internal static class Discovery
{
    public static IReadOnlyList<object> Instances(Tenant tenant, Database database, Guid person) =>
        database.Read<IReadOnlyList<object>>(session =>
            [
                .. tenant
                    .Organisations.Where(organisation => IsMember(session, organisation, person))
                    .Select(organisation => Describe(organisation)),
            ]
        );

    private static bool IsMember(Session session, Organisation organisation, Guid person)
    {
        try
        {
            _ = Callers.Of(session, organisation, person);
            return true;
        }
        catch (DataverseFault)
        {
            return false;
        }
    }

    private static object Describe(Organisation organisation)
    {
        string url = organisation.Url.AbsoluteUri.TrimEnd('/');
        return new
        {
            Id = organisation.OrganisationId,
            organisation.EnvironmentId,
            TenantId = UnboundFunctions.TenantId,
            FriendlyName = organisation.Name,
            organisation.UniqueName,
            UrlName = organisation.UniqueName,
            Url = url,
            ApiUrl = url,
            organisation.Region,
            OrganizationType = 0,
            Purpose = organisation.HasOmnichannel ? "Production" : "Sandbox",
            SchemaType = "Full",
            State = 0,
            StatusMessage = 6,
            Version = UnboundFunctions.Version,
            DatacenterId = (string?)null,
            DatacenterName = (string?)null,
            IsUserSysAdmin = false,
            LastUpdated = "2021-11-02T09:00:00Z",
            TrialExpirationDate = (string?)null,
        };
    }
}
