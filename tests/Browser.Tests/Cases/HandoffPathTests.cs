using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.LocalDataverse;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HandoffPortal.Browser.Tests.Cases;

/// <summary>The picture of the hand-off path, for a way that leads and for every way that doesn't.</summary>
[Collection(InChromium.Name)]
public sealed class HandoffPathTests(Chromium chromium)
{
    private static readonly (Contoso.BotIds Bot, string End, string Says)[] Pictures =
    [
        (Contoso.Us.StoreLocator, "Met", "capacity"),
        (Contoso.Us.OrderStatus, "Dead end", "comes before the bot"),
        (Contoso.Us.LostProperty, "Dead end", "Nobody is in"),
        (Contoso.Us.DeliveryDesk, "Loop", "Back to the bot"),
        (Contoso.Us.KioskGuide, "Shut", "lets representatives pick"),
        (Contoso.Us.PartsFinder, "Not yet", "Representatives"),
    ];

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task The_picture_says_where_each_way_ends_and_fits_the_window(int width, ColorScheme scheme)
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await stage.SignInAsync("Avery", "", width, scheme);
        foreach ((Contoso.BotIds bot, string end, string says) in Pictures)
        {
            ILocator picture = await OpenAsync(stage, page, bot);

            await Expect(picture.GetByRole(AriaRole.Listitem).Last).ToContainTextAsync(end);
            await Expect(picture).ToContainTextAsync(says);
            Assert.Equal(0, await page.EvaluateAsync<int>(Overflow));
            AxeResult axe = await page.RunAxe();
            Assert.Empty(axe.Violations.Select(violation => $"{bot.Name}: {violation.Help}"));
        }
    }

    [Fact]
    public async Task A_hop_leads_to_its_finding_by_keyboard()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await stage.SignInAsync("Avery");
        ILocator picture = await OpenAsync(stage, page, Contoso.Us.DeliveryDesk);

        await picture.GetByRole(AriaRole.Link).Last.PressAsync("Enter");

        await Expect(page.Locator("#finding-WRK002")).ToBeFocusedAsync();
    }

    private const string Overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static async Task<ILocator> OpenAsync(Stage stage, IPage page, Contoso.BotIds bot)
    {
        await page.GotoAsync(new Uri(stage.Portal, SettingsPage.PathOf(Contoso.Us.Environment, bot)).ToString());
        ILocator picture = page.GetByRole(
            AriaRole.Region,
            new PageGetByRoleOptions { Name = "From the bot to a representative" }
        );
        await picture.WaitForAsync();
        return picture;
    }
}
