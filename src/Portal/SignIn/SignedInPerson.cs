using System.Security.Claims;
using HandoffPortal.Domain.Operations;
using Microsoft.AspNetCore.Components.Authorization;

namespace HandoffPortal.Portal.SignIn;

/// <summary>The person whom a page or a circuit serves.</summary>
public sealed class SignedInPerson(AuthenticationStateProvider authentication)
{
    /// <summary>Who it is.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in; pages other than sign-in are not shown then.</exception>
    public async Task<Person> GetAsync()
    {
        ClaimsPrincipal user = (await authentication.GetAuthenticationStateAsync()).User;
        return user.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && user.Identity?.Name is { } name
            ? new Person(id, name)
            : throw new InvalidOperationException("Nobody is signed in.");
    }
}
