using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.LocalDataverse;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HandoffPortal.Browser.Tests.Cases;

/// <summary>A web page's HTML is pasted, and the answer names the bot, the widget and what to do.</summary>
[Collection(InChromium.Name)]
public sealed class EmbedCodeTests(Chromium chromium)
{
    private static readonly Contoso.EnvironmentIds Us = Contoso.Us.Environment;
    private static readonly Contoso.EnvironmentIds Service = Contoso.UsService.Environment;
    private static readonly string Stores = Contoso.SnippetOf(Contoso.UsService.StoreWidget, Service);
    private static readonly string Careers = Contoso.SnippetOf(Contoso.UsService.CareersWidget, Service);
    private static readonly string Support = Contoso.SnippetOf(Contoso.Us.SupportWidget, Us);

    public static TheoryData<ColorScheme, int> Looks =>
        new()
        {
            { ColorScheme.Light, 1280 },
            { ColorScheme.Dark, 1280 },
            { ColorScheme.Light, 320 },
            { ColorScheme.Dark, 320 },
        };

    [Fact]
    public async Task Avery_learns_of_every_kind_of_page_what_it_carries()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage);
        string elsewhere = Stores.Replace($"{Service.OrganisationId}", $"{Guid.NewGuid()}", StringComparison.Ordinal);
        string gone = Stores.Replace(
            $"{Contoso.UsService.StoreWidget.AppId}",
            $"{Guid.NewGuid()}",
            StringComparison.Ordinal
        );
        (string Html, string Title, string Says)[] cases =
        [
            ("<h1>Hello</h1>", "No chat code was found", ""),
            (Frame(Contoso.Us.StoreLocator), "Hand-off will not work", "of Store Locator"),
            (Frame(Contoso.Us.PartsFinder), "Hand-off will not work", "of another bot, Parts Finder"),
            (Frame(Contoso.Eu.StoreEvents), "Hand-off will not work", "of a bot that nobody here knows"),
            (Stores, "This page carries the right code", "Contoso stores"),
            (Support, "but not one of Store Locator", "of another bot, Legacy Support"),
            (Careers, "but not one of Store Locator", "names no bot"),
            (gone, "but not one of Store Locator", "Contoso US Service has no chat widget with the app ID"),
            (elsewhere, "we could not tell of which bot", "none of the environments that you can see"),
            (Stores + Frame(Contoso.Us.StoreLocator), "two kinds of code", "The right code"),
            (Stores + Careers, "a chat widget of Store Locator, and others", "Contoso careers"),
            ($"<!-- {Stores} -->", "that no browser runs", "in a comment"),
            ($"<noscript>{Frame(Contoso.Us.StoreLocator)}</noscript>", "that no browser runs", "in a noscript"),
            ($"<script>document.write('{Frame(Contoso.Us.StoreLocator)}')</script>", "may carry", "May run"),
            (
                System.Net.WebUtility.HtmlEncode(Frame(Contoso.Us.StoreLocator)),
                "Hand-off will not work",
                "HTML-encoded"
            ),
            ("<div><p>" + Stores[..120], "that no browser runs", "cut off"),
        ];
        foreach ((string html, string title, string says) in cases)
        {
            await PasteAsync(page, html);
            await Expect(Answer(page).Locator(".title")).ToContainTextAsync(title);
            await Expect(Answer(page)).ToContainTextAsync(says);
        }
    }

    [Fact]
    public async Task A_page_of_300_kB_is_read_whole_and_the_circuit_lives_on()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage);
        string filler = string.Concat(Enumerable.Repeat("<p>Grüße aus dem Laden, 店.</p>\n", 8_000));

        // From the clipboard, as people do; what Playwright fills in a box comes line by line.
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", filler + Stores);
        await page.GetByLabel("The page's HTML").PressAsync("Control+V");
        await page.GetByRole(AriaRole.Button, new() { Name = "Check this page" }).ClickAsync();

        await Expect(Answer(page).Locator(".title")).ToContainTextAsync("the right code");
        await Expect(Answer(page)).ToContainTextAsync("Line 8001: browsers load it");
        await PasteAsync(page, Frame(Contoso.Us.StoreLocator));
        await Expect(Answer(page).Locator(".title")).ToContainTextAsync("Hand-off will not work");
    }

    [Fact]
    public async Task What_is_too_much_or_nothing_is_refused_in_words()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage);

        await PasteAsync(page, new string('x', 1_100_000));
        await Expect(page.Locator("#page-html-answer")).ToContainTextAsync("1,100,000 bytes");
        await PasteAsync(page, "  ");
        await Expect(page.Locator("#page-html-answer")).ToContainTextAsync("Paste the page's HTML first.");
        await PasteAsync(page, string.Concat(Enumerable.Repeat("</>", 300_000)));
        await Expect(Answer(page).Locator(".title")).ToContainTextAsync("No chat code was found");
    }

    [Fact]
    public async Task The_right_code_is_found_and_passes_its_own_check()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage);
        ILocator card = page.GetByRole(AriaRole.Region, new() { Name = "The code that belongs on the page" });
        await Expect(card.GetByRole(AriaRole.Link, new() { Name = "Contoso stores" })).ToBeVisibleAsync();

        await PasteAsync(page, (await card.Locator("pre").TextContentAsync())!);

        await Expect(Answer(page).Locator(".title")).ToContainTextAsync("the right code");
    }

    [Fact]
    public async Task What_is_pasted_is_sent_nowhere()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage);
        await stage.Tenant.ForgetRequestsAsync();

        await PasteAsync(page, $"<p>a secret sentence</p>{Stores}");

        await Expect(Answer(page).Locator(".title")).ToContainTextAsync("the right code");
        Assert.DoesNotContain("secret", await stage.Tenant.RequestsTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await stage.Tenant.RequestsAsync(Service));
        Assert.Equal(0, await stage.Tenant.RequestsAsync(Us));
    }

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task The_page_keeps_to_wcag_with_and_without_an_answer(ColorScheme scheme, int width)
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage, width, scheme);
        List<string> violations = [.. await ViolationsAsync(page)];
        await PasteAsync(
            page,
            $"<!-- {Careers} -->{Frame(Contoso.Us.StoreLocator)}{Stores}<script>x='{Frame(Contoso.Us.PartsFinder)}'</script>"
        );
        await Expect(Answer(page)).ToContainTextAsync("May run");
        violations.AddRange(await ViolationsAsync(page));
        await PasteAsync(page, "");
        await page.Locator("#page-html-answer .error").WaitForAsync();
        violations.AddRange(await ViolationsAsync(page));

        Assert.True(violations.Count == 0, string.Join('\n', violations));
        Assert.True(
            await page.EvaluateAsync<bool>(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
            ),
            "The page scrolls sideways."
        );
    }

    private static ILocator Answer(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "Answer" });

    private static string Frame(Contoso.BotIds bot) =>
        $"<iframe src=\"https://web.powerva.microsoft.com/environments/{Us.EnvironmentId}/bots/{bot.SchemaName}/webchat?__version__=2\"></iframe>";

    private static async Task<IPage> OpenAsync(Stage stage, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        string path = $"environments/{Us.EnvironmentId}/bots/{Contoso.Us.StoreLocator.BotId}/embed-code";
        IPage page = await stage.SignInAsync("Avery", path, width, scheme);
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy the code of Contoso stores" }).WaitForAsync();
        return page;
    }

    private static async Task PasteAsync(IPage page, string html)
    {
        await page.GetByLabel("The page's HTML").FillAsync(html);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check this page" }).ClickAsync();
    }

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page)
    {
        AxeRunOptions wcag = new()
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] },
        };
        AxeResult result = await page.RunAxe(wcag);
        return result.Violations.Select(violation =>
            $"{violation.Id}, {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"
        );
    }
}
