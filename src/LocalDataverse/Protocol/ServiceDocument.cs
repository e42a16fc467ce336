using HandoffPortal.LocalDataverse.Hosting;

namespace HandoffPortal.LocalDataverse.Protocol;

/// <summary>The list of sets at the root of the Web API.</summary>
internal static class ServiceDocument
{
    public static string Write(Organisation organisation) =>
        Json.Of(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["@odata.context"] = $"{organisation.ServiceRoot}$metadata",
                ["value"] = organisation
                    .Schema.Tables.Where(table => table.LogicalName != "AttributeMetadata")
                    .Select(table => new
                    {
                        name = table.SetName,
                        kind = "EntitySet",
                        url = table.SetName,
                    }),
            }
        );
}
