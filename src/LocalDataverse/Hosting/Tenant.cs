using HandoffPortal.LocalDataverse.Security;

namespace HandoffPortal.LocalDataverse.Hosting;

/// <summary>The organisations and people of the sample tenant (product.md §8).</summary>
internal sealed class Tenant
{
    public IReadOnlyList<Organisation> Organisations { get; } =
    [
        Of(1, Contoso.Us.Environment, hasOmnichannel: true),
        Of(2, Contoso.UsService.Environment, hasOmnichannel: true),
        Of(3, Contoso.Eu.Environment, hasOmnichannel: true),
        Of(4, Contoso.Sandbox.Environment, hasOmnichannel: false),
    ];

    public IReadOnlyList<Person> People { get; } =
    [
        new("Avery", "Bot administrator, Omnichannel administrator", Contoso.People.Avery),
        new("Blair", "Omnichannel administrator", Contoso.People.Blair),
        new("Casey", "Bot author, Omnichannel administrator through a team", Contoso.People.Casey),
        new("Devon", "Reader", Contoso.People.Devon),
    ];

    private static Organisation Of(int key, Contoso.EnvironmentIds ids, bool hasOmnichannel) =>
        new(key, ids.Name, ids.UniqueName, ids.EnvironmentId, ids.OrganisationId, ids.Region, hasOmnichannel);
}
