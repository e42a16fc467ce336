using System.Text.Json.Nodes;
using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.LocalDataverse;
using static Microsoft.Playwright.Assertions;

namespace HandoffPortal.Browser.Tests.Operations;

[Collection(InChromium.Name)]
public sealed class CuttingOffTests(Chromium chromium)
{
    private static readonly Contoso.EnvironmentIds Us = Contoso.Us.Environment;
    private static readonly Contoso.EnvironmentIds Service = Contoso.UsService.Environment;
    private static readonly Contoso.BotIds Store = Contoso.Us.StoreLocator;

    [Fact]
    public async Task Disconnect_disables_the_bot_user_and_connecting_again_enables_the_same_one()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Store);

        await settings.AskAsync(settings.Button("Disconnect bot"));
        await Expect(settings.Heading("Disconnect Store Locator from Contoso US Service?")).ToBeVisibleAsync();
        await Expect(settings.Dialog).ToContainTextAsync("will no longer reach this bot: Store chat");
        await Expect(settings.Dialog).ToContainTextAsync("open now");
        await settings.ConfirmAsync("Disconnect bot");
        await settings.CloseAsync();

        Assert.True(await IsDisabledAsync(stage, Service, Store));
        Assert.Equal("disconnected", (string)(await stage.RecordAsync(Us, Store))["standing"]!["is"]!);

        await Expect(settings.ApplicationIdBox).ToHaveValueAsync(Store.ApplicationId.ToString());
        await settings.DoAsync(settings.Button("Connect"), "Connect");

        Assert.False(await IsDisabledAsync(stage, Service, Store));
        Assert.Equal(
            Store.BotUserId.ToString(),
            (string)(await stage.RecordAsync(Us, Store))["standing"]!["link"]!["botUser"]!
        );
    }

    [Fact]
    public async Task Disable_remembers_the_connection_and_enable_offers_it_again()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.PartsFinder);

        await settings.DoAsync(settings.Button("Disable"), "Disable");

        Assert.True(await IsDisabledAsync(stage, Us, Contoso.Us.PartsFinder));
        Assert.Equal("disabled", (string)(await stage.RecordAsync(Us, Contoso.Us.PartsFinder))["standing"]!["is"]!);

        await settings.DoAsync(settings.Button("Enable"), "Enable");

        await Expect(settings.ApplicationIdBox).ToHaveValueAsync(Contoso.Us.PartsFinder.ApplicationId.ToString());
        Assert.True(await IsDisabledAsync(stage, Us, Contoso.Us.PartsFinder));
    }

    [Fact]
    public async Task Turning_voice_off_while_a_voice_workstream_routes_to_the_bot_warns_that_calls_will_fail()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.BillingVoice);

        await settings.AskAsync(settings.VoiceSwitch);
        await Expect(settings.Dialog).ToContainTextAsync("Calls will fail: the voice workstream");
        await settings.ConfirmAsync("Turn voice off");
        await settings.CloseAsync();

        await Expect(settings.VoiceSwitch).ToHaveAttributeAsync("aria-checked", "false");
        Assert.False((bool)(await stage.RecordAsync(Us, Contoso.Us.BillingVoice))["standing"]!["voice"]!);
        await Expect(settings.Finding("WRK003")).ToContainTextAsync("these calls fail");
    }

    [Fact]
    public async Task Refresh_grades_the_proof_and_stores_when_and_what_it_saw()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Store);

        await settings.Button("Refresh").ClickAsync();

        await Expect(settings.Page.GetByRole(Microsoft.Playwright.AriaRole.Region, new() { Name = "Proof" }))
            .ToContainTextAsync("just now: Proven");
        JsonNode refresh = (await stage.RecordAsync(Us, Store))["refresh"]!;
        Assert.Equal(("proven", "2021-11"), ((string)refresh["proof"]!, (string)refresh["edition"]!));
        Assert.True(DateTimeOffset.UtcNow - (DateTimeOffset)refresh["at"]! < TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task The_activity_tells_who_did_what()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.PartsFinder);
        await settings.DoAsync(settings.Button("Disconnect bot"), "Disconnect bot");

        await settings.Link("Activity").ClickAsync();

        await Expect(settings.Page.GetByRole(Microsoft.Playwright.AriaRole.Table)).ToContainTextAsync("Parts Finder");
        await Expect(settings.Page.GetByRole(Microsoft.Playwright.AriaRole.Table)).ToContainTextAsync("Avery");
        await Expect(settings.Page.GetByRole(Microsoft.Playwright.AriaRole.Table)).ToContainTextAsync("Completed");
    }

    private static async Task<bool> IsDisabledAsync(Stage stage, Contoso.EnvironmentIds where, Contoso.BotIds bot) =>
        (bool)(await stage.Tenant.RowAsync(where, $"systemusers({bot.BotUserId})?$select=isdisabled"))["isdisabled"]!;
}
