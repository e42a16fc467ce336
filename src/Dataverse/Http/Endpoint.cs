using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Dataverse.Http;

/// <summary>Where requests go.</summary>
/// <param name="Name">Its name in our sentences.</param>
/// <param name="Api">What the addresses of requests are relative to.</param>
/// <param name="Resource">What the token must be for.</param>
internal sealed record Endpoint(string Name, Uri Api, Uri Resource)
{
    /// <summary>An environment's Web API.</summary>
    public static Endpoint Of(DataverseEnvironment environment) =>
        new(environment.Name, new Uri(environment.ApiUrl, "/" + Schema.Service.Api), environment.Url);

    /// <summary>The full address of a request.</summary>
    public Uri Address(string path) => new(Api, path);

    /// <summary>Does this address lead to the same place? A token is sent nowhere else.</summary>
    public bool Holds(Uri address) => Api.IsBaseOf(address);
}
