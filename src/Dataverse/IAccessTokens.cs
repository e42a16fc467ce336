using HandoffPortal.Domain;

namespace HandoffPortal.Dataverse;

/// <summary>Where the signed-in person's tokens come from.</summary>
public interface IAccessTokens
{
    /// <summary>
    /// The person's own token for this resource; unknown, with <see cref="FaultKind.SignInExpired"/>, when there is none
    /// any more.
    /// </summary>
    /// <param name="resource">The organisation's address, or the discovery service's.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<Reading<string>> ForAsync(Uri resource, CancellationToken cancellation);
}
