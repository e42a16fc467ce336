using System.Text.Json.Nodes;
using HandoffPortal.Domain;
using HandoffPortal.LocalDataverse;
using HandoffPortal.TestKit;
using Microsoft.Playwright;

namespace HandoffPortal.Browser.Tests.Staging;

/// <summary>A fresh Contoso, a portal of its own beside it, and people at browsers.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly PortalProcess portal;
    private readonly IBrowser browser;
    private readonly List<IBrowserContext> contexts = [];

    private Stage(DirectoryInfo folder, LocalTenant tenant, PortalProcess portal, IBrowser browser) =>
        (this.folder, Tenant, this.portal, this.browser) = (folder, tenant, portal, browser);

    /// <summary>What stands behind the portal: the rows that pages are held against.</summary>
    public LocalTenant Tenant { get; }

    /// <summary>The portal's address.</summary>
    public Uri Portal => portal.Address;

    public static async Task<Stage> SetAsync(Chromium chromium, params string[] settings)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("handoff-");
        LocalTenant tenant = await LocalTenant.StartAsync();
        PortalProcess portal = await PortalProcess.StartAsync([
            $"--LocalDataverse:BaseAddress={tenant.BaseAddress}",
            $"--Ledger:DataFile={Path.Combine(folder.FullName, "ledger.db")}",
            .. settings,
        ]);
        return new Stage(folder, tenant, portal, chromium.Browser);
    }

    /// <summary>Signs a person in, at a browser of their own, and goes to a page of the portal.</summary>
    public async Task<IPage> SignInAsync(
        string person,
        string path = "",
        int width = 1280,
        ColorScheme scheme = ColorScheme.Light
    )
    {
        IPage page = await ComeAsync(path, width, scheme);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = person }).ClickAsync();
        return page;
    }

    /// <summary>Goes to a page of the portal at a new browser, where nobody is signed in.</summary>
    public async Task<IPage> ComeAsync(string path, int width, ColorScheme scheme)
    {
        IBrowserContext context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = 900 },
                ColorScheme = scheme,
                TimezoneId = "Europe/Berlin",
            }
        );
        contexts.Add(context);
        context.SetDefaultTimeout(20_000);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Portal, path).ToString());
        return page;
    }

    /// <summary>Signs a person in and opens a bot's Omnichannel settings.</summary>
    public async Task<SettingsPage> SettingsAsync(
        Contoso.BotIds bot,
        Contoso.EnvironmentIds? home = null,
        string person = "Avery"
    )
    {
        string path = SettingsPage.PathOf(home ?? Contoso.Us.Environment, bot);
        return await SettingsPage.OpenedAsync(await SignInAsync(person, path));
    }

    /// <summary>A bot's hand-off record as it is stored (DerivedId of "record-value" and the bot's id).</summary>
    public async Task<JsonNode> RecordAsync(Contoso.EnvironmentIds home, Contoso.BotIds bot)
    {
        Guid row = DerivedId.From("record-value", bot.BotId.ToString());
        JsonObject value = await Tenant.RowAsync(home, $"environmentvariablevalues({row})?$select=value");
        return JsonNode.Parse((string)value["value"]!)!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (IBrowserContext context in contexts)
        {
            await context.DisposeAsync();
        }
        await portal.DisposeAsync();
        await Tenant.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
