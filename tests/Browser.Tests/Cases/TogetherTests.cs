using System.Text.Json.Nodes;
using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.LocalDataverse;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HandoffPortal.Browser.Tests.Cases;

/// <summary>Two people, two tabs, and how much a page may ask.</summary>
[Collection(InChromium.Name)]
public sealed class TogetherTests(Chromium chromium)
{
    private static readonly Contoso.EnvironmentIds Us = Contoso.Us.Environment;
    private static readonly Contoso.BotIds Parts = Contoso.Us.PartsFinder;

    [Fact]
    public async Task The_second_of_two_tabs_is_told_and_nothing_is_overwritten()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage first = await stage.SettingsAsync(Parts);
        SettingsPage second = await stage.SettingsAsync(Parts);
        await first.AskAsync(first.Button("Disconnect bot"));
        await second.AskAsync(second.Button("Disable"));

        await first.ConfirmAsync("Disconnect bot");
        await second.ConfirmAsync("Disable");

        await Expect(second.Dialog).ToContainTextAsync("Nothing was changed");
        Assert.Equal("disconnected", (string)(await stage.RecordAsync(Us, Parts))["standing"]!["is"]!);
    }

    [Fact]
    public async Task Somebody_who_is_changing_the_bot_just_now_is_named()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage first = await stage.SettingsAsync(Parts);
        SettingsPage second = await stage.SettingsAsync(Parts);
        await first.AskAsync(first.Button("Disconnect bot"));
        await second.AskAsync(second.Button("Disable"));
        await stage.Tenant.OrderAsync(
            new
            {
                organisation = Us.Name,
                method = "PATCH",
                pathContains = "systemusers",
                kind = "latency",
                milliseconds = 6000,
            }
        );

        await first.InDialog("Disconnect bot").ClickAsync();
        while ((await stage.RecordAsync(Us, Parts))["intent"] is null)
        {
            await Task.Delay(50);
        }
        await second.ConfirmAsync("Disable");

        await Expect(second.Dialog).ToContainTextAsync("Avery started “Disconnect” on this bot first");
        await Expect(first.Dialog).ToContainTextAsync("is disconnected");
    }

    [Fact]
    public async Task An_operation_that_was_cut_short_can_be_undone_from_another_portal()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        await CutShortAsync(stage);
        SettingsPage settings = await stage.SettingsAsync(Parts, person: "Avery");
        await Expect(settings.Heading("An operation was cut short")).ToBeVisibleAsync();

        await settings.DoAsync(settings.Button("Undo"), "Undo");

        JsonNode record = await stage.RecordAsync(Us, Parts);
        Assert.Equal(("connected", null), ((string)record["standing"]!["is"]!, record["intent"]));
        Assert.False(await IsDisabledAsync(stage));
    }

    [Fact]
    public async Task An_operation_that_was_cut_short_can_be_finished_from_another_portal()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        await CutShortAsync(stage);
        SettingsPage settings = await stage.SettingsAsync(Parts);

        await settings.DoAsync(settings.Button("Finish"), "Finish");

        JsonNode record = await stage.RecordAsync(Us, Parts);
        Assert.Equal(("disconnected", null), ((string)record["standing"]!["is"]!, record["intent"]));
        Assert.True(await IsDisabledAsync(stage));
    }

    [Fact]
    public async Task Opening_a_connected_bots_settings_asks_each_environment_twice_at_most()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await stage.SignInAsync("Avery");
        await page.GetByRole(AriaRole.Link, new() { Name = "Store Locator" }).WaitForAsync();
        await stage.Tenant.ForgetRequestsAsync();

        await page.GotoAsync(new Uri(stage.Portal, SettingsPage.PathOf(Us, Contoso.Us.StoreLocator)).ToString());
        await SettingsPage.OpenedAsync(page);

        Assert.InRange(await stage.Tenant.RequestsAsync(Us), 1, 2);
        Assert.InRange(await stage.Tenant.RequestsAsync(Contoso.UsService.Environment), 1, 2);
        Assert.Equal(0, await stage.Tenant.RequestsAsync(Contoso.Eu.Environment));
    }

    [Fact]
    public async Task The_bots_page_asks_each_environment_once()
    {
        await using Stage stage = await Stage.SetAsync(chromium);

        IPage page = await stage.SignInAsync("Avery");
        await page.GetByRole(AriaRole.Link, new() { Name = "Store Locator" }).WaitForAsync();
        await page.GetByText("32 bots in 4 environments").WaitForAsync();

        Assert.Equal(1, await stage.Tenant.RequestsAsync(Us));
        Assert.Equal(1, await stage.Tenant.RequestsAsync(Contoso.Sandbox.Environment));
    }

    /// <summary>What a portal that stopped in the middle of Disconnect bot an hour ago has left.</summary>
    private static async Task CutShortAsync(Stage stage)
    {
        JsonNode record = await stage.RecordAsync(Us, Parts);
        JsonNode link = record["standing"]!["link"]!;
        record["intent"] = new JsonObject
        {
            ["id"] = Guid.NewGuid().ToString(),
            ["kind"] = "disconnect",
            ["steps"] = new JsonArray(new JsonObject { ["do"] = "disable" }),
            ["link"] = link.DeepClone(),
            ["done"] = 0,
            ["ends"] = new JsonObject { ["is"] = "disconnected", ["link"] = link.DeepClone() },
            ["who"] = "Blair",
            ["since"] = DateTimeOffset.UtcNow.AddHours(-1).ToString("O"),
        };
        Guid row = Domain.DerivedId.From("record-value", Parts.BotId.ToString());
        await stage.Tenant.ChangeAsync(Us, $"environmentvariablevalues({row})", new { value = record.ToJsonString() });
        await stage.Tenant.ChangeAsync(
            Us,
            $"systemusers({Parts.BotUserId})",
            new { isdisabled = true, applicationid = Parts.ApplicationId }
        );
    }

    private static async Task<bool> IsDisabledAsync(Stage stage) =>
        (bool)(await stage.Tenant.RowAsync(Us, $"systemusers({Parts.BotUserId})?$select=isdisabled"))["isdisabled"]!;
}
