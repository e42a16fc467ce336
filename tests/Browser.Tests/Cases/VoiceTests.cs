using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.LocalDataverse;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HandoffPortal.Browser.Tests.Cases;

/// <summary>The Voice page: what the bot has for calls, and what would go wrong there, bot by bot of Contoso.</summary>
[Collection(InChromium.Name)]
public sealed class VoiceTests(Chromium chromium)
{
    private const string Overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    [Fact]
    public async Task Pharmacy_Line_is_told_every_fault_with_its_place_and_how_it_should_read()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage, Contoso.Us.PharmacyLine);
        ILocator calls = Region(page, "What would go wrong on a call");

        await Expect(calls).ToContainTextAsync("8 things would go wrong");
        foreach (
            string rule in new[] { "VOX001", "VOX002", "VOX003", "VOX004", "VOX005", "VOX006", "VOX007", "HND011" }
        )
        {
            await Expect(page.Locator($"#finding-{rule}")).ToContainTextAsync("Not met");
        }
        ILocator markdown = page.Locator("#finding-VOX001");
        await Expect(markdown).ToContainTextAsync("Opening hours");
        await Expect(markdown.Locator("del").First).ToBeVisibleAsync();
        await Expect(page.Locator("#finding-VOX007 ins")).ToHaveTextAsync("!");
        await Expect(Card(page, "Transfer the call to a different phone number")).ToContainTextAsync("3 places");
    }

    [Fact]
    public async Task Booking_Line_does_the_same_without_a_fault()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage, Contoso.Us.BookingLine);

        await Expect(Region(page, "What would go wrong on a call"))
            .ToContainTextAsync("Nothing that was checked would go wrong on a call.");
        await Expect(page.Locator("del")).ToHaveCountAsync(0);
        await Expect(Card(page, "Hang up")).ToContainTextAsync("Calls only");
        ILocator number = Card(page, "bot.CustomerPhoneNumber");
        await Expect(number.GetByRole(AriaRole.Row, new() { Name = "calls" })).ToContainTextAsync("always False");
        await number.GetByRole(AriaRole.Button, new() { Name = "more of" }).ClickAsync();
        await Expect(number.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task A_bot_without_voice_can_be_checked_as_if_it_had_it_and_the_address_says_so()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage, Contoso.Us.ReturnsAssistant);
        await Expect(page.GetByText("Nothing is spoken now")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Check as if voice were on" }).ClickAsync();

        await Expect(page.GetByText("Checked as if voice were on")).ToBeVisibleAsync();
        await Expect(Region(page, "What would go wrong on a call")).ToContainTextAsync("Nothing that was checked");
        await page.ReloadAsync();
        await Expect(page.GetByText("Checked as if voice were on")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(page.GetByText("Nothing is spoken now")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Sandbox_Bot_is_told_what_to_install_and_in_which_order()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage, Contoso.Sandbox.SandboxBot, Contoso.Sandbox.Environment);

        await Expect(page.Locator("article .chip").First).ToHaveTextAsync("Not available");
        await Expect(page.Locator(".notice ol li"))
            .ToContainTextAsync([
                "Power Virtual Agents telephony extension",
                "Omnichannel Power Virtual Agents extension",
                "Omnichannel voice Power Virtual Agents extension",
            ]);
    }

    [Fact]
    public async Task Menu_Board_names_the_topic_that_could_not_be_read_and_counts_what_nobody_knows()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage, Contoso.Us.MenuBoard);
        ILocator read = Region(page, "What was read");

        await Expect(read).ToContainTextAsync("1 topic could not be read");
        await Expect(read).ToContainTextAsync("of kinds that nobody here knows");
    }

    [Fact]
    public async Task The_settings_list_what_is_in_the_topics_apart_and_lead_from_the_path_to_it_and_on_to_the_voice_page()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.PharmacyLine);
        ILocator topics = Region(settings.Page, "In the topics");
        await Expect(settings.Findings).ToContainTextAsync("8 things in its topics need attention.");

        await Region(settings.Page, "From the bot to a representative")
            .GetByRole(AriaRole.Link, new() { Name = "Topics" })
            .PressAsync("Enter");
        await Expect(settings.Finding("VOX001")).ToBeFocusedAsync();
        await settings.Finding("VOX001").GetByText("2 places in 1 topic").ClickAsync();
        await Expect(settings.Finding("VOX001").Locator("del").First).ToBeVisibleAsync();
        await topics.GetByRole(AriaRole.Link, new() { Name = "What is said on calls" }).ClickAsync();

        await Expect(Region(settings.Page, "What would go wrong on a call")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task The_page_keeps_to_wcag_and_fits_the_window(int width, ColorScheme scheme)
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await stage.SignInAsync("Avery", "", width, scheme);
        foreach (
            (Contoso.EnvironmentIds home, Contoso.BotIds bot) in new[]
            {
                (Contoso.Us.Environment, Contoso.Us.PharmacyLine),
                (Contoso.Us.Environment, Contoso.Us.BookingLine),
                (Contoso.Us.Environment, Contoso.Us.MenuBoard),
                (Contoso.Sandbox.Environment, Contoso.Sandbox.SandboxBot),
            }
        )
        {
            await page.GotoAsync(new Uri(stage.Portal, PathOf(home, bot)).ToString());
            await Region(page, "What was read").WaitForAsync();

            Assert.Equal(0, await page.EvaluateAsync<int>(Overflow));
            AxeResult axe = await page.RunAxe();
            Assert.Empty(
                axe.Violations.Select(violation =>
                    $"{bot.Name}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"
                )
            );
        }
    }

    private static string PathOf(Contoso.EnvironmentIds home, Contoso.BotIds bot) =>
        $"environments/{home.EnvironmentId}/bots/{bot.BotId}/voice";

    private static async Task<IPage> OpenAsync(Stage stage, Contoso.BotIds bot, Contoso.EnvironmentIds? home = null)
    {
        IPage page = await stage.SignInAsync("Avery", PathOf(home ?? Contoso.Us.Environment, bot));
        await Region(page, "What was read").WaitForAsync();
        return page;
    }

    private static ILocator Region(IPage page, string name) =>
        page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = name, Exact = true });

    private static ILocator Card(IPage page, string name) =>
        page.GetByRole(AriaRole.Article, new PageGetByRoleOptions { Name = name, Exact = true });
}
