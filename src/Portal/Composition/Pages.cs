using HandoffPortal.Portal.SignIn;
using HandoffPortal.Portal.SignIn.Local;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace HandoffPortal.Portal.Composition;

/// <summary>The pages: what they are made of, and the way a request takes to them.</summary>
internal static class Pages
{
    /// <summary>Adds what pages need, whatever stands behind them.</summary>
    public static void AddPages(this IServiceCollection services)
    {
        // Long enough for an operation under way; open pages would hold the portal up for as long as they may.
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddScoped<VisitorClock>();
        services.AddScoped<CurrentBot>();
        services.AddScoped<SignedInPerson>();
        services.AddCascadingAuthenticationState();
        services
            .AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(cookie =>
            {
                cookie.Cookie.Name = "handoff-portal";
                cookie.Cookie.HttpOnly = true;
                cookie.Cookie.SameSite = SameSiteMode.Lax;
                cookie.LoginPath = SignInAddress.Page;
                cookie.AccessDeniedPath = SignInAddress.Page;
                cookie.ReturnUrlParameter = SignInAddress.ReturnTo;
                cookie.ExpireTimeSpan = TimeSpan.FromHours(8);
            });
        services
            .AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    /// <summary>The way of a request.</summary>
    public static void UsePages(this WebApplication app)
    {
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.Use(OnlyOurOwnContent);
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapLocalSignIn();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
    }

    private static Task OnlyOurOwnContent(HttpContext http, RequestDelegate next)
    {
        http.Response.Headers.ContentSecurityPolicy =
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; "
            + "style-src 'self'; style-src-attr 'unsafe-inline'"; // the heights that Virtualize sets (docs/adr/0017)
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "same-origin";
        return next(http);
    }
}
