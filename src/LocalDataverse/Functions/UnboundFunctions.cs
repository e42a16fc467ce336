using System.Globalization;
using System.Text.Json;
using HandoffPortal.LocalDataverse.Hosting;
using HandoffPortal.LocalDataverse.Protocol;
using Microsoft.OData.UriParser;

namespace HandoffPortal.LocalDataverse.Functions;

/// <summary>The functions that belong to no row (dataverse-facts.md §6, §8 and §15).</summary>
internal static class UnboundFunctions
{
    public const string Version = "9.2.24014.00193";

    /// <summary>The sample tenant's id.</summary>
    public static readonly Guid TenantId = Guid.Parse("c0470500-0000-4000-8000-000000000000");

    public static DataResponse Answer(Call call, DataRequest request, RequestUrl url, OperationImportSegment segment)
    {
        if (!request.Reads)
        {
            throw DataverseFault.MethodNotAllowed(request.Method);
        }
        string name = segment.OperationImports.First().Name;
        (string type, object answer) = name switch
        {
            "WhoAmI" => ("WhoAmIResponse", WhoAmI(call)),
            "RetrieveCurrentOrganization" => (
                "RetrieveCurrentOrganizationResponse",
                CurrentOrganization(call.Organisation)
            ),
            "RetrieveSetting" => (
                "RetrieveSettingResponse",
                Setting(call.Organisation, Text(url, segment, "SettingName"))
            ),
            _ => throw DataverseFault.NoSuchResource(name),
        };
        Dictionary<string, object?> body = new(StringComparer.Ordinal)
        {
            ["@odata.context"] = $"{call.Organisation.ServiceRoot}$metadata#Microsoft.Dynamics.CRM.{type}",
        };
        foreach (JsonProperty property in JsonSerializer.SerializeToElement(answer).EnumerateObject())
        {
            body[property.Name] = property.Value;
        }
        return DataResponse.OfJson(200, Json.Of(body));
    }

    private static object WhoAmI(Call call) =>
        new
        {
            call.Caller.BusinessUnitId,
            call.Caller.UserId,
            OrganizationId = call.Organisation.OrganisationId,
        };

    private static object CurrentOrganization(Organisation organisation) =>
        new
        {
            Detail = new
            {
                OrganizationId = organisation.OrganisationId,
                FriendlyName = organisation.Name,
                organisation.UniqueName,
                UrlName = organisation.UniqueName,
                OrganizationVersion = Version,
                EnvironmentId = organisation.EnvironmentId.ToString("D"),
                TenantId = TenantId.ToString("D"),
                Geo = organisation.Region,
                State = "Enabled",
            },
        };

    // dataverse-facts.md §6: full Omnichannel says True here; unified routing alone has a setting of its own.
    private static object Setting(Organisation organisation, string name) =>
        new
        {
            SettingDetail = name is "msdyn_IsCCaaSProvisioned" or "msdyn_IsCCaaSURProvisioned"
                ? new { Name = name, Value = organisation.HasOmnichannel.ToString(CultureInfo.InvariantCulture) }
                : null,
        };

    private static string Text(RequestUrl url, OperationImportSegment segment, string parameter) =>
        url.Literals.Of(segment.Parameters.FirstOrDefault(given => given.Name == parameter)?.Value) as string
        ?? throw DataverseFault.BadQuery($"The parameter '{parameter}' is missing.");
}
