using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.Domain;
using HandoffPortal.LocalDataverse;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HandoffPortal.Browser.Tests.Cases;

/// <summary>What people may do is said before they confirm anything, and why.</summary>
[Collection(InChromium.Name)]
public sealed class PermissionsTests(Chromium chromium)
{
    private static readonly Contoso.EnvironmentIds Us = Contoso.Us.Environment;

    [Fact]
    public async Task Casey_sees_why_nothing_works_and_is_refused_before_anything_changes()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.PartsFinder, person: "Casey");

        await Expect(Section(settings)).ToContainTextAsync("Not allowed to you: Connect, Disconnect bot and Disable.");
        await Expect(Section(settings))
            .ToContainTextAsync(
                "Held only through the team Omnichannel operations. Omnichannel does not count roles that come through a team."
            );
        await Expect(Section(settings))
            .ToContainTextAsync("Give Casey Contoso the role Omnichannel administrator in Contoso US directly.");

        await settings.Button("Disconnect bot").ClickAsync();

        await Expect(settings.Dialog).ToContainTextAsync("Omnichannel operations");
        await Expect(settings.InDialog("Disconnect bot")).ToHaveCountAsync(0);
        Assert.False((bool)(await BotUserAsync(stage, Contoso.Us.PartsFinder))["isdisabled"]!);
    }

    [Theory]
    [InlineData("Devon")]
    [InlineData("Blair")]
    public async Task Whoever_may_not_write_the_record_learns_it_before_confirming(string person)
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.ReturnsAssistant, person: person);
        await Expect(settings.Finding("USR004"))
            .ToContainTextAsync($"{person} Contoso may not create and write environment variables in Contoso US");

        await settings.Button("Enable").ClickAsync();

        await Expect(settings.Dialog).ToContainTextAsync($"{person} Contoso may write the hand-off record");
        await Expect(settings.Dialog).ToContainTextAsync("Give " + person);
        await Expect(settings.InDialog("Enable")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_bot_user_that_holds_its_role_through_a_team_is_given_it_directly_and_may_take_conversations()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.OutletGuide);
        await Expect(Section(settings)).ToContainTextAsync("Held only through the team Store bots.");

        await stage.Tenant.GiveRoleAsync(Us, Contoso.Us.OutletGuide.BotUserId!.Value, Contoso.Roles.OmnichannelAgent);
        await settings.Page.ReloadAsync();

        await Expect(Section(settings)).ToContainTextAsync("You may do everything that these settings offer.");
        await Expect(Section(settings)).Not.ToContainTextAsync("Store bots");
    }

    [Fact]
    public async Task A_role_of_another_business_unit_is_shown_as_such()
    {
        await using Stage stage = await Stage.SetAsync(chromium);

        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.TradeInHelper);

        await Expect(Section(settings)).ToContainTextAsync("the role is that of the business unit Contoso Retail");
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 320)]
    public async Task The_open_table_keeps_to_wcag_and_to_the_screen(ColorScheme scheme, int width)
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await stage.SignInAsync("Casey", SettingsPage.PathOf(Us, Contoso.Us.PartsFinder), width, scheme);
        SettingsPage settings = await SettingsPage.OpenedAsync(page);

        AxeResult result = await Section(settings).RunAxe();

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    private static ILocator Section(SettingsPage settings) =>
        settings.Page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "What you may do" });

    private static Task<System.Text.Json.Nodes.JsonObject> BotUserAsync(Stage stage, Contoso.BotIds bot) =>
        stage.Tenant.RowAsync(Us, $"systemusers({bot.BotUserId})?$select=isdisabled");
}
