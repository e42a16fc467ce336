using HandoffPortal.LocalDataverse;
using Microsoft.Playwright;

namespace HandoffPortal.Browser.Tests.Staging;

/// <summary>A fresh Contoso, a fresh portal beside it, and one person signed in at one browser.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly LocalDataverseHost dataverse;
    private readonly PortalProcess portal;
    private readonly IBrowser browser;
    private readonly List<IBrowserContext> contexts = [];

    private Stage(DirectoryInfo folder, LocalDataverseHost dataverse, PortalProcess portal, IBrowser browser)
    {
        this.folder = folder;
        this.dataverse = dataverse;
        this.portal = portal;
        this.browser = browser;
        Rows = new Rows(dataverse);
    }

    public Rows Rows { get; }

    public Uri Portal => portal.Address;

    public static async Task<Stage> SetAsync(Chromium chromium)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("handoff-");
        LocalDataverseHost dataverse = await LocalDataverseHost.StartAsync(
            new LocalDataverseOptions
            {
                BaseAddress = new Uri("http://127.0.0.1:0"),
                DataFile = Path.Combine(folder.FullName, "contoso.db"),
                AllowFaults = true,
            }
        );
        PortalProcess portal = await PortalProcess.StartAsync(
            $"--LocalDataverse:BaseAddress={dataverse.BaseAddress}",
            $"--Ledger:DataFile={Path.Combine(folder.FullName, "ledger.db")}"
        );
        return new Stage(folder, dataverse, portal, chromium.Browser);
    }

    /// <summary>Signs a person in, in a browser of their own.</summary>
    public async Task<IPage> SignInAsync(
        string person,
        int width = 1280,
        ColorScheme scheme = ColorScheme.Light,
        string path = ""
    )
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
        context.SetDefaultTimeout(15_000);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Portal, path).ToString());
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = person }).ClickAsync();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (IBrowserContext context in contexts)
        {
            await context.DisposeAsync();
        }
        await portal.DisposeAsync();
        await dataverse.DisposeAsync();
        Rows.Dispose();
        folder.Delete(recursive: true);
    }
}
