using System.Collections.Immutable;
using System.Text.Json;
using HandoffPortal.Domain;

namespace HandoffPortal.Portal.SignIn.Local;

/// <summary>The people of the sample tenant.</summary>
public sealed class LocalPeople(HttpClient http)
{
    /// <summary>Lists them.</summary>
    public async Task<Reading<ImmutableArray<LocalPerson>>> ListAsync(CancellationToken cancellation)
    {
        try
        {
            return Reading.Of(await http.GetFromJsonAsync<ImmutableArray<LocalPerson>>("people", cancellation));
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException)
        {
            return Reading.Failed<ImmutableArray<LocalPerson>>(LocalTrouble.Silent(http.BaseAddress));
        }
    }
}

/// <summary>Somebody who can sign in to the sample tenant.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Title">What the person may do, in words.</param>
/// <param name="ObjectId">The person's id in the directory.</param>
public sealed record LocalPerson(string Name, string Title, Guid ObjectId);

/// <summary>What can be wrong with the sample Dataverse.</summary>
internal static class LocalTrouble
{
    public static Fault Silent(Uri? address) =>
        new(
            FaultKind.Unavailable,
            $"The sample Dataverse at {address} does not answer.",
            "Start it, or remove the setting LocalDataverse:BaseAddress so that the portal starts one itself."
        );
}
