using System.Net;
using System.Text.RegularExpressions;
using HandoffPortal.Dataverse;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Ledger;
using HandoffPortal.Portal.Composition;
using HandoffPortal.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace HandoffPortal.Portal.Tests.SignIn;

/// <summary>The whole portal on a free port over a fresh Contoso, asked as a browser without scripts would.</summary>
public sealed partial class RunningPortal : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-").FullName;
    private WebApplication? app;

    public LocalTenant Contoso { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Contoso = await LocalTenant.StartAsync();
        WebApplicationBuilder builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = ["--urls", "http://127.0.0.1:0", "--Ledger:DataFile", Path.Combine(folder, "ledger.db")],
                ApplicationName = typeof(App).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
            }
        );
        builder.WebHost.UseStaticWebAssets();
        builder.Logging.ClearProviders();
        await builder.AddLocalModeAsync(new LocalSettings(Contoso.BaseAddress, Port: 0, DataFile: ""));
        builder.Services.AddDataverse(builder.Configuration);
        builder.Services.AddLedger(builder.Configuration);
        builder.Services.AddUseCases(RuleEdition.November2021);
        builder.Services.AddPages();
        app = builder.Build();
        app.UsePages();
        await app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await app!.DisposeAsync();
        await Contoso.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A browser of its own: no cookies yet, and it shows redirects instead of following them.</summary>
    public HttpClient Browser() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(app!.Urls.First()),
        };

    /// <summary>Signs in by the page's own form.</summary>
    public static async Task<HttpResponseMessage> SignInAsync(HttpClient browser, string person, string returnUrl = "/")
    {
        string page = await browser.GetStringAsync($"/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}");
        return await PostAsync(
            browser,
            "/sign-in/local",
            ("person", person),
            ("returnUrl", WebUtility.HtmlDecode(ReturnUrl().Match(page).Groups["value"].Value)),
            TokenOf(page)
        );
    }

    /// <summary>Sends a form.</summary>
    public static async Task<HttpResponseMessage> PostAsync(
        HttpClient browser,
        string path,
        params IEnumerable<(string Name, string Value)> values
    )
    {
        using FormUrlEncodedContent form = new(values.ToDictionary(pair => pair.Name, pair => pair.Value));
        return await browser.PostAsync(path, form);
    }

    /// <summary>What shows that a form is the page's own.</summary>
    public static (string Name, string Value) TokenOf(string page) =>
        ("__RequestVerificationToken", Token().Match(page).Groups["value"].Value);

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\" value=\"(?<value>[^\"]*)\"",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Token();

    [GeneratedRegex("name=\"returnUrl\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReturnUrl();
}
