using HandoffPortal.Portal.SignIn;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace HandoffPortal.Portal.Composition;

/// <summary>The pages: what they are made of, and the way a request takes to them.</summary>
internal static class Pages
{
    /// <summary>Adds what pages need, whatever stands behind them.</summary>
    public static void AddPages(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddSingleton(TimeProvider.System);
        services.AddScoped<VisitorClock>();
        services.AddScoped<CurrentBot>();
        services.AddScoped<SignedInPerson>();
        services.AddCascadingAuthenticationState();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        services.AddAuthorization();
    }

    /// <summary>The way of a request.</summary>
    public static void UsePages(this WebApplication app)
    {
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
    }
}
