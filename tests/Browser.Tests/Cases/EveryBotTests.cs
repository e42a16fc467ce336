using System.Text.Json.Nodes;
using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.LocalDataverse;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HandoffPortal.Browser.Tests.Cases;

/// <summary>The bots of the sample tenant that are not connected straight away, each with its case (product.md §8).</summary>
[Collection(InChromium.Name)]
public sealed class EveryBotTests(Chromium chromium)
{
    private static readonly Contoso.EnvironmentIds Us = Contoso.Us.Environment;

    [Fact]
    public async Task Legacy_support_is_shown_as_adopted_and_enable_takes_it_in_without_touching_it()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        string user = $"systemusers({Contoso.Us.LegacySupport.BotUserId})";
        string before = (await stage.Tenant.RowAsync(Us, user)).ToJsonString();
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.LegacySupport);
        await Expect(settings.Page.GetByText("Adopted").First).ToBeVisibleAsync();

        string result = await settings.DoAsync(settings.Button("Enable"), "Enable");

        Assert.Contains("already connected to Contoso US", result, StringComparison.Ordinal);
        Assert.Equal(before, (await stage.Tenant.RowAsync(Us, user)).ToJsonString());
        Assert.Equal("adopted", (string)(await stage.RecordAsync(Us, Contoso.Us.LegacySupport))["standing"]!["is"]!);
        await settings.VoiceSwitch.ClickAsync();
        await Expect(settings.Dialog).ToContainTextAsync("LNK001");
    }

    [Fact]
    public async Task Loyalty_concierge_is_managed_and_its_state_is_said_to_be_undetermined()
    {
        await using Stage stage = await Stage.SetAsync(chromium);

        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.LoyaltyConcierge);

        await Expect(settings.Finding("BOT006")).ToContainTextAsync("Could not tell");
        await Expect(settings.Finding("BOT006")).ToContainTextAsync("import");
    }

    [Fact]
    public async Task Draft_helper_was_never_published_and_its_teams_channel_is_off()
    {
        await using Stage stage = await Stage.SetAsync(chromium);

        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.DraftHelper);

        await Expect(settings.Finding("BOT001")).ToContainTextAsync("Not met");
        await Expect(settings.Finding("BOT004")).ToContainTextAsync("Connect");
    }

    [Fact]
    public async Task Member_services_has_authentication_that_voice_does_not_carry()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.MemberServices);
        await settings.DoAsync(settings.Button("Enable"), "Enable");
        await settings.ChooseEnvironmentAsync("Contoso US");
        await settings.TypeApplicationIdAsync(Contoso.Us.MemberServices.ApplicationId.ToString());
        await settings.DoAsync(settings.Button("Connect"), "Connect");

        await settings.DoAsync(settings.VoiceSwitch, "Enable voice");

        await Expect(settings.Finding("BOT005")).ToContainTextAsync("authentication");
        await Expect(settings.Finding("BOT005")).ToContainTextAsync("Not met");
    }

    [Fact]
    public async Task Retouren_assistent_connects_in_europe_but_has_no_voice_there()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Eu.RetourenAssistent, Contoso.Eu.Environment);
        await settings.DoAsync(settings.Button("Enable"), "Enable");
        await settings.ChooseEnvironmentAsync("Contoso EU");
        await settings.TypeApplicationIdAsync(Contoso.Eu.RetourenAssistent.ApplicationId.ToString());
        await settings.DoAsync(settings.Button("Connect"), "Connect");

        await settings.VoiceSwitch.ClickAsync();

        await Expect(settings.Dialog).ToContainTextAsync("ENV003");
        await Expect(settings.InDialog("Enable voice")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Retouren_assistent_can_not_be_connected_to_another_region()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Eu.RetourenAssistent, Contoso.Eu.Environment);
        await settings.DoAsync(settings.Button("Enable"), "Enable");

        await settings.ChooseEnvironmentAsync("Contoso US");

        await Expect(settings.Finding("ENV002")).ToContainTextAsync("Europe");
    }

    [Fact]
    public async Task An_environment_without_omnichannel_is_said_so_where_it_is_chosen()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.ReturnsAssistant);
        await settings.DoAsync(settings.Button("Enable"), "Enable");

        await settings.ChooseEnvironmentAsync("Contoso Sandbox");

        await Expect(settings.Page.Locator("#environment-message")).ToContainTextAsync("Omnichannel");
        await Expect(settings.Finding("ENV001")).ToContainTextAsync("Not met");
    }

    [Fact]
    public async Task Warranty_bot_has_drifted_and_the_page_says_expected_found_and_cause()
    {
        await using Stage stage = await Stage.SetAsync(chromium);

        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.WarrantyBot);

        ILocator drift = settings.Page.Locator(".drift").Filter(new() { HasText = "Warranty Bot is disabled" });
        await Expect(drift).ToContainTextAsync("The bot user is enabled");
        await Expect(drift).ToContainTextAsync("Somebody disabled the user outside the portal");
    }

    [Fact]
    public async Task Parts_finder_is_connected_but_in_no_workstream()
    {
        await using Stage stage = await Stage.SetAsync(chromium);

        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.PartsFinder);

        await Expect(settings.Finding("WRK001")).ToContainTextAsync("No workstream in Contoso US names Parts Finder");
    }

    [Fact]
    public async Task Blair_sees_the_connection_details_with_every_value_to_compare()
    {
        await using Stage stage = await Stage.SetAsync(chromium);

        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.StoreLocator, person: "Blair");
        await settings.Link("View connection details").ClickAsync();

        ILocator main = settings.Page.GetByRole(AriaRole.Main);
        await Expect(main).ToContainTextAsync(Contoso.Us.StoreLocator.ApplicationId.ToString());
        await Expect(main).ToContainTextAsync(Contoso.Us.StoreLocator.SchemaName);
        await Expect(main).ToContainTextAsync("Omnichannel agent");
        await Expect(main).ToContainTextAsync("Store chat");
    }

    [Fact]
    public async Task The_bots_page_lists_every_bot_with_its_state()
    {
        await using Stage stage = await Stage.SetAsync(chromium);

        IPage page = await stage.SignInAsync("Avery");

        ILocator rows = page.GetByRole(AriaRole.Row);
        await Expect(rows.Filter(new() { HasText = "Store Locator" })).ToContainTextAsync("Connected");
        await Expect(rows.Filter(new() { HasText = "Billing Voice" })).ToContainTextAsync("Connected with voice");
        await Expect(rows.Filter(new() { HasText = "Legacy Support" })).ToContainTextAsync("Adopted");
        await Expect(rows.Filter(new() { HasText = "Warranty Bot" })).ToContainTextAsync("Drifted");
        await Expect(rows.Filter(new() { HasText = "Sandbox Bot" })).ToContainTextAsync("Not enabled");
        await Expect(rows.Filter(new() { HasText = "Pharmacy Line" })).ToContainTextAsync("Connected with voice");
        await Expect(rows.Filter(new() { HasText = "Menu Board" })).ToContainTextAsync("Routed");
        Assert.Equal(33, await rows.CountAsync());
    }
}
