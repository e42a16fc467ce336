using System.Text.Json.Nodes;
using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.LocalDataverse;
using static Microsoft.Playwright.Assertions;

namespace HandoffPortal.Browser.Tests.Cases;

/// <summary>Each bot of Contoso whose conversations reach nobody: what the page says, what it asks for, and then Routed.</summary>
[Collection(InChromium.Name)]
public sealed class DeadEndTests(Chromium chromium)
{
    private static readonly Contoso.EnvironmentIds Us = Contoso.Us.Environment;
    private static readonly Guid Kim = Guid.Parse("0e900001-c047-4050-8000-000000000035");

    [Fact]
    public async Task Order_status_gets_the_highest_capacity()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.OrderStatus);
        await settings.IsUnmetAsync("WRK002", "Give Order Status a capacity above 1500");

        await stage.Tenant.ChangeAsync(
            Us,
            $"systemusers({Contoso.Us.OrderStatus.BotUserId})",
            new { msdyn_capacity = 1600 }
        );
        await settings.RefreshAsync("Routed");

        await settings.IsMetAsync("WRK002");
    }

    [Fact]
    public async Task Lost_property_gets_a_representative()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.LostProperty);
        await settings.IsUnmetAsync("WRK002", "Add a representative to the queue Lost Property service.");

        await stage.Tenant.AddToQueueAsync(Us, Contoso.QueueBehind(Contoso.Us.LostProperty), Kim);
        await settings.RefreshAsync("Routed");

        await settings.IsMetAsync("WRK002");
    }

    [Fact]
    public async Task Kiosk_guides_workstream_becomes_push()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.KioskGuide);
        await settings.IsUnmetAsync("WRK001", "lets representatives pick conversations, where a bot needs push");

        await ChangeWorkstreamAsync(stage, Us, Contoso.Us.KioskGuide, new { msdyn_workdistributionmode = 192350000 });
        await settings.RefreshAsync("Routed");

        await settings.IsMetAsync("WRK001");
    }

    [Fact]
    public async Task Delivery_desks_rule_no_longer_sends_everything_back()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.DeliveryDesk);
        await settings.IsUnmetAsync("WRK002", "sends what Delivery Desk hands over back to it");

        await stage.Tenant.ChangeAsync(
            Us,
            $"msdyn_ocruleitems({Contoso.RuleOf(Contoso.Us.DeliveryDesk)})",
            new { statecode = 1, statuscode = 2 }
        );
        await settings.RefreshAsync("Routed");

        await settings.IsMetAsync("WRK002");
    }

    [Fact]
    public async Task Parts_finder_is_added_to_a_workstream()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.PartsFinder);
        await settings.IsUnmetAsync("WRK001", "No workstream in Contoso US names Parts Finder");

        await ChangeWorkstreamAsync(stage, Us, Contoso.Us.KioskGuide, Naming(Contoso.Us.PartsFinder));
        await settings.RefreshAsync("Routed");

        await settings.IsMetAsync("WRK001");
    }

    [Fact]
    public async Task Store_events_fell_from_routed_and_is_routed_again()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Eu.StoreEvents, Contoso.Eu.Environment);
        await Expect(settings.Proof)
            .ToContainTextAsync("Was Routed on 3 November 2021, now Reachable: removed from the workstream Chat EU.");

        await settings.RefreshAsync("Reachable");
        await Expect(settings.Proof).ToContainTextAsync("Was Routed on 3 November 2021");
        await Expect(settings.Page.GetByText("Was Routed", new() { Exact = true }).First).ToBeVisibleAsync();

        await ChangeWorkstreamAsync(
            stage,
            Contoso.Eu.Environment,
            Contoso.Eu.StoreEvents,
            Naming(Contoso.Eu.StoreEvents)
        );
        await settings.RefreshAsync("Routed");
        await Expect(settings.Proof).Not.ToContainTextAsync("Was Routed");
    }

    private static Dictionary<string, object> Naming(Contoso.BotIds bot) =>
        new()
        {
            ["msdyn_bot_user@odata.bind"] = $"/systemusers({bot.BotUserId})",
            ["msdyn_bot_queue@odata.bind"] = null!,
            ["msdyn_workdistributionmode"] = 192350000,
        };

    private static Task<JsonNode?> ChangeWorkstreamAsync(
        Stage stage,
        Contoso.EnvironmentIds environment,
        Contoso.BotIds bot,
        object change
    ) => stage.Tenant.ChangeAsync(environment, $"msdyn_liveworkstreams({Contoso.WorkstreamOf(bot)})", change);
}
