using System.Security.Claims;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace HandoffPortal.Portal.SignIn.Local;

/// <summary>Signs in as one of the sample's people, and out again.</summary>
internal static class LocalSignIn
{
    /// <summary>Where the sign-in form goes.</summary>
    public const string Address = "/sign-in/local";

    /// <summary>Where the sign-out form goes.</summary>
    public const string SignOutAddress = "/sign-out";

    /// <summary>Answers both forms.</summary>
    public static void MapLocalSignIn(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost(Address, SignInAsync).AllowAnonymous();
        endpoints.MapPost(SignOutAddress, SignOutAsync).AllowAnonymous();
    }

    // A form without a good token was not ours, or lay open while somebody else signed in: it starts over.
    private static async Task<IResult> SignInAsync(
        HttpContext http,
        IAntiforgery antiforgery,
        LocalPeople people,
        ILogger<LocalPeople> log
    )
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            Log.FormTurnedAway(log);
            return Results.LocalRedirect(SignInAddress.Page);
        }
        IFormCollection form = await http.Request.ReadFormAsync(http.RequestAborted);
        string returnTo = SignInAddress.Local(form[SignInAddress.ReturnTo]);
        LocalPerson? person = (await people.ListAsync(http.RequestAborted)).Match(
            all => all.FirstOrDefault(known => known.Name == form["person"]),
            _ => null
        );
        if (person is null)
        {
            return Results.LocalRedirect(SignInAddress.WithReturnTo(returnTo[1..]));
        }
        await http.SignInAsync(PrincipalOf(person));
        Log.SignedIn(log, person.ObjectId.ToString());
        return Results.LocalRedirect(returnTo);
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, IAntiforgery antiforgery)
    {
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return Results.LocalRedirect("/");
        }
        await http.SignOutAsync();
        return Results.LocalRedirect(SignInAddress.Page);
    }

    private static ClaimsPrincipal PrincipalOf(LocalPerson person) =>
        new(
            new ClaimsIdentity(
                [new(ClaimTypes.NameIdentifier, person.ObjectId.ToString()), new(ClaimTypes.Name, person.Name)],
                CookieAuthenticationDefaults.AuthenticationScheme
            )
        );
}
