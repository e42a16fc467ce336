using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.LocalDataverse;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HandoffPortal.Browser.Tests.Cases;

/// <summary>Each drifted bot of Contoso from what is wrong, by what the page offers, to as it should be.</summary>
[Collection(InChromium.Name)]
public sealed class DriftTests(Chromium chromium)
{
    private static readonly Contoso.EnvironmentIds Us = Contoso.Us.Environment;

    [Fact]
    public async Task Warranty_bots_disabled_user_is_restored()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.WarrantyBot);
        await Expect(settings.Drifts).ToContainTextAsync("Warranty Bot is disabled");
        await settings.IsUnmetAsync("USR002", "is disabled");

        string result = await settings.MendAsync("Restore");

        Assert.Contains(
            "Dataverse now says what the hand-off record of Warranty Bot says",
            result,
            StringComparison.Ordinal
        );
        await Expect(settings.Drifts).ToHaveCountAsync(0);
        await settings.IsMetAsync("USR002");
        Assert.False((bool)(await UserAsync(stage, Contoso.Us.WarrantyBot.BotUserId!.Value))["isdisabled"]!);
    }

    [Fact]
    public async Task Price_matchs_deleted_user_is_accepted_and_the_bot_can_be_connected_anew()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.PriceMatch);
        await Expect(settings.Drifts)
            .ToContainTextAsync("Price Match is deleted, and keeps its application ID until it is purged");
        await Expect(settings.Drifts).ToContainTextAsync("Ask for Price Match to be purged");

        await settings.MendAsync("Accept");
        Assert.Equal("disconnected", (string)(await stage.RecordAsync(Us, Contoso.Us.PriceMatch))["standing"]!["is"]!);
        await Expect(settings.Page.Locator(".clash")).ToContainTextAsync("Deleted, not purged");
        await Expect(settings.Page.Locator(".request")).ToContainTextAsync("Please purge a deleted application user.");

        await settings.TypeApplicationIdAsync("5e7f0c5a-9f4b-4d0e-8a55-3a2f10b4c025");
        await settings.IsMetAsync("APP002");
        await settings.DoAsync(settings.Button("Connect"), "Connect");
        await settings.IsMetAsync("USR002");
    }

    [Fact]
    public async Task Gift_registrys_new_user_is_accepted()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.GiftRegistry);
        await Expect(settings.Drifts).ToContainTextAsync("another one, Gift Registry, stands in its place");
        await Expect(settings.Drifts).ToContainTextAsync("A row that is gone can't come back under its id.");

        await settings.MendAsync("Accept");

        await Expect(settings.Drifts).ToHaveCountAsync(0);
        Assert.Equal(
            Contoso.Us.GiftRegistrySuccessor,
            (Guid)(await stage.RecordAsync(Us, Contoso.Us.GiftRegistry))["standing"]!["link"]!["botUser"]!
        );
        await settings.RefreshAsync("Routed");
    }

    [Fact]
    public async Task Catalog_searchs_record_is_written_again()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.CatalogSearch);
        await Expect(settings.Drifts).ToContainTextAsync("there is no record");

        await settings.MendAsync("Restore");

        Assert.Equal("connected", (string)(await stage.RecordAsync(Us, Contoso.Us.CatalogSearch))["standing"]!["is"]!);
        await settings.RefreshAsync("Routed");
        await settings.IsMetAsync("LNK001");
    }

    [Fact]
    public async Task Size_advisors_teams_channel_is_restored()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.SizeAdvisor);
        await settings.IsUnmetAsync("BOT004", "is off");

        await settings.MendAsync("Restore");

        await settings.IsMetAsync("BOT004");
        await settings.RefreshAsync("Routed");
    }

    [Fact]
    public async Task Holiday_hours_is_published_in_power_virtual_agents()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.HolidayHours);
        await Expect(settings.Drifts).ToContainTextAsync("It is not published");
        await Expect(settings.Proof).ToContainTextAsync("Was Routed on 1 February 2022, now Configured");

        await stage.Tenant.PublishAsync(Us, Contoso.Us.HolidayHours.BotId);
        await settings.RefreshAsync("Routed");

        await Expect(settings.Drifts).ToHaveCountAsync(0);
        await settings.IsMetAsync("BOT001");
    }

    [Theory]
    [InlineData("Restore", "disconnected", true)]
    [InlineData("Accept", "connected", false)]
    public async Task Refund_desks_enabled_user_is_disabled_again_or_taken_for_connected(
        string verb,
        string standing,
        bool disabled
    )
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.RefundDesk);
        await Expect(settings.Drifts).ToContainTextAsync("Refund Desk is enabled");

        await settings.MendAsync(verb);

        await Expect(settings.Drifts).ToHaveCountAsync(0);
        Assert.Equal(standing, (string)(await stage.RecordAsync(Us, Contoso.Us.RefundDesk))["standing"]!["is"]!);
        Assert.Equal(disabled, (bool)(await UserAsync(stage, Contoso.Us.RefundDesk.BotUserId!.Value))["isdisabled"]!);
    }

    [Fact]
    public async Task Outlet_guides_role_is_given_directly_and_its_refresh_proves_it()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.OutletGuide);
        await settings.IsUnmetAsync("USR003", "Store bots");

        await settings.MendAsync("Restore");

        await settings.IsMetAsync("USR003");
        await settings.RefreshAsync("Routed");
    }

    private static async Task<System.Text.Json.Nodes.JsonObject> UserAsync(Stage stage, Guid user) =>
        await stage.Tenant.RowAsync(Us, $"systemusers({user})?$select=isdisabled");
}
