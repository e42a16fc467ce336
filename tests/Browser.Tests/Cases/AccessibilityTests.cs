using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.LocalDataverse;
using Microsoft.Playwright;

namespace HandoffPortal.Browser.Tests.Cases;

/// <summary>Every page and dialog in light and dark, wide and narrow: no violation of WCAG 2.2 AA that axe can find, none allowed.</summary>
[Collection(InChromium.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] },
    };

    public static TheoryData<ColorScheme, int> Looks =>
        new()
        {
            { ColorScheme.Light, 1280 },
            { ColorScheme.Dark, 1280 },
            { ColorScheme.Light, 320 },
            { ColorScheme.Dark, 320 },
        };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Every_page_keeps_to_wcag(ColorScheme scheme, int width)
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage signIn = await stage.ComeAsync("sign-in", width, scheme);
        List<string> violations = [.. await ViolationsAsync(signIn, "sign-in")];
        IPage page = await stage.SignInAsync("Avery", "", width, scheme);
        foreach ((string path, string ready) in Pages)
        {
            await page.GotoAsync(new Uri(stage.Portal, path).ToString());
            await page.GetByRole(AriaRole.Main).GetByText(ready).First.WaitForAsync();
            violations.AddRange(await ViolationsAsync(page, path));
            violations.AddRange(await OverflowAsync(page, path));
        }
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Theory]
    [InlineData(768)]
    [InlineData(1110)]
    public async Task No_page_scrolls_sideways_in_between(int width)
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await stage.SignInAsync("Avery", "", width);
        List<string> wide = [];
        foreach ((string path, string ready) in Pages)
        {
            await page.GotoAsync(new Uri(stage.Portal, path).ToString());
            await page.GetByRole(AriaRole.Main).GetByText(ready).First.WaitForAsync();
            wide.AddRange(await OverflowAsync(page, path));
        }
        Assert.True(wide.Count == 0, string.Join('\n', wide));
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Every_dialog_keeps_to_wcag(ColorScheme scheme, int width)
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await stage.SignInAsync(
            "Avery",
            SettingsPage.PathOf(Contoso.Us.Environment, Contoso.Us.PartsFinder),
            width,
            scheme
        );
        SettingsPage settings = await SettingsPage.OpenedAsync(page);
        await settings.AskAsync(settings.Button("Disconnect bot"));
        List<string> violations = [.. await ViolationsAsync(page, "the plan")];
        await settings.ConfirmAsync("Disconnect bot");
        violations.AddRange(await ViolationsAsync(page, "the result"));
        await settings.CloseAsync();
        await settings.TypeApplicationIdAsync("nonsense");
        await settings.Page.Locator("#application-id-answer .error").WaitForAsync();
        violations.AddRange(await ViolationsAsync(page, "the form with an error"));
        await settings.TypeApplicationIdAsync(Contoso.Us.BillingVoice.ApplicationId.ToString());
        await settings.Finding("APP002").GetByText("Billing Voice").First.WaitForAsync();
        violations.AddRange(await ViolationsAsync(page, "the clash"));
        violations.AddRange(await OverflowAsync(page, "the clash"));
        await settings.Button("Connect").ClickAsync();
        await settings.Dialog.Locator("footer").GetByText("Close").WaitForAsync();
        violations.AddRange(await ViolationsAsync(page, "the refusal"));
        await settings.CloseAsync();
        await settings.TypeApplicationIdAsync(Contoso.Us.IntegrationApplicationId.ToString());
        await settings.AskAsync(settings.Button("See the plan to take over Contoso Integration"));
        await settings.Page.Locator("#name-to-type").FillAsync("somebody else");
        await settings.Page.Locator("#name-to-type-answer .error").WaitForAsync();
        violations.AddRange(await ViolationsAsync(page, "the name to type"));
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    private static IEnumerable<(string Path, string Ready)> Pages
    {
        get
        {
            yield return ("", "32 bots in 4 environments");
            yield return ("?search=nothing+like+this", "No bot matches");
            yield return ("activity", "Activity");
            yield return ("connections", "Store Locator");
            yield return ("no/such/page", "Bots");
            foreach (
                Contoso.BotIds bot in new[]
                {
                    Contoso.Us.ReturnsAssistant,
                    Contoso.Us.StoreLocator,
                    Contoso.Us.LegacySupport,
                    Contoso.Us.WarrantyBot,
                    Contoso.Us.LoyaltyConcierge,
                    Contoso.Us.PriceMatch,
                    Contoso.Us.DeliveryDesk,
                    Contoso.Us.PharmacyLine,
                    Contoso.Us.ClaimsIntake,
                }
            )
            {
                yield return (SettingsPage.PathOf(Contoso.Us.Environment, bot), "What we know");
            }
            string store = SettingsPage.PathOf(Contoso.Us.Environment, Contoso.Us.StoreLocator);
            yield return (store.Replace("/omnichannel", "", StringComparison.Ordinal), "Contoso US Service");
            string pharmacy = SettingsPage.PathOf(Contoso.Us.Environment, Contoso.Us.PharmacyLine);
            yield return (pharmacy, "In the topics");
            yield return (
                pharmacy.Replace("agent-transfers/omnichannel", "voice", StringComparison.Ordinal),
                "What would go wrong on a call"
            );
            yield return (
                store.Replace("agent-transfers/omnichannel", "embed-code", StringComparison.Ordinal),
                "Copy the code of Contoso stores"
            );
            yield return (
                store.Replace("agent-transfers/omnichannel", "connection-details", StringComparison.Ordinal),
                "Not checked by anybody yet."
            );
        }
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, string where)
    {
        // The title goes for a moment when the page that the server drew comes alive.
        await page.WaitForFunctionAsync("() => document.title !== ''");
        AxeResult result = await page.RunAxe(Wcag);
        return result.Violations.Select(violation =>
            $"{where}: {violation.Id}, {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"
        );
    }

    /// <summary>Nothing makes the page scroll sideways (WCAG 2.2, 1.4.10).</summary>
    private static async Task<IEnumerable<string>> OverflowAsync(IPage page, string where)
    {
        int over = await page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        return over > 0 ? [$"{where}: {over} px wider than the window"] : [];
    }
}
