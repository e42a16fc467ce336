using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.LocalDataverse;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HandoffPortal.Browser.Tests.Cases;

/// <summary>The bots of Contoso that can't be connected as they are: from the finding, by its remedy, to connected.</summary>
[Collection(InChromium.Name)]
public sealed class ToGreenTests(Chromium chromium)
{
    private static readonly Contoso.EnvironmentIds Us = Contoso.Us.Environment;

    [Fact]
    public async Task Gift_cards_uses_another_application_id()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await FormAsync(stage, Contoso.Us.GiftCards, "Contoso US");
        await settings.TypeApplicationIdAsync(Contoso.Us.GiftCards.ApplicationId.ToString());
        await Expect(settings.Page.Locator(".clash")).ToContainTextAsync("Parts Finder");
        await Expect(settings.Page.Locator(".clash"))
            .ToContainTextAsync("Bot user of the bot crc47_partsFinder in Contoso US");

        await settings.Button("Enter another one").ClickAsync();
        await Expect(settings.ApplicationIdBox).ToBeFocusedAsync();
        await settings.TypeApplicationIdAsync("5e7f0c5a-9f4b-4d0e-8a55-3a2f10b4c005");
        await settings.IsMetAsync("APP002");
        await settings.DoAsync(settings.Button("Connect"), "Connect");

        await settings.IsMetAsync("USR002");
        await settings.IsMetAsync("BOT004");
    }

    [Fact]
    public async Task Returns_assistant_takes_a_plain_application_user_over_when_its_name_is_typed()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await FormAsync(stage, Contoso.Us.ReturnsAssistant, "Contoso US");
        await settings.TypeApplicationIdAsync(Contoso.Us.IntegrationApplicationId.ToString());

        await settings.AskAsync(settings.Button("See the plan to take over Contoso Integration"));
        await Expect(settings.InDialog("Take over and connect")).ToHaveAttributeAsync("aria-disabled", "true");
        await settings.Page.Locator("#name-to-type").PressSequentiallyAsync("Contoso Integration");
        await Expect(settings.InDialog("Take over and connect")).Not.ToHaveAttributeAsync("aria-disabled", "true");
        await settings.ConfirmAsync("Take over and connect");
        await settings.CloseAsync();

        await settings.IsMetAsync("USR002");
        await settings.IsMetAsync("USR003");
        Assert.Equal(
            Contoso.Us.ReturnsAssistant.SchemaName,
            (string)(await stage.Tenant.RowAsync(Us, $"systemusers({Contoso.Us.IntegrationUser})"))["msdyn_bothandle"]!
        );
    }

    [Fact]
    public async Task Sandbox_bot_gets_its_extension_solutions()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await FormAsync(
            stage,
            Contoso.Sandbox.SandboxBot,
            "Contoso US",
            Contoso.Sandbox.Environment
        );
        await settings.IsUnmetAsync("EXT001", "Omnichannel Power Virtual Agents extension");
        await settings.TypeApplicationIdAsync(Contoso.Sandbox.SandboxBot.ApplicationId.ToString());
        await settings.IsMetAsync("APP002");

        await stage.Tenant.InstallExtensionsAsync(Us, Contoso.Sandbox.Environment);
        await settings.Page.ReloadAsync();

        await settings.IsMetAsync("EXT001");
        await settings.IsMetAsync("EXT004");
        await settings.DoAsync(settings.Button("Connect"), "Connect");
        await settings.IsMetAsync("USR002");
    }

    [Fact]
    public async Task Draft_helper_is_connected_and_published()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await FormAsync(stage, Contoso.Us.DraftHelper, "Contoso US");
        await settings.TypeApplicationIdAsync(Contoso.Us.DraftHelper.ApplicationId.ToString());
        await settings.DoAsync(settings.Button("Connect"), "Connect");
        await settings.IsMetAsync("BOT004");
        await settings.IsUnmetAsync("BOT001", "not published");

        await stage.Tenant.PublishAsync(Us, Contoso.Us.DraftHelper.BotId);
        await settings.RefreshAsync("Reachable");

        await settings.IsMetAsync("BOT001");
    }

    [Fact]
    public async Task Loyalty_concierge_can_be_told_after_its_next_import()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.LoyaltyConcierge);
        await Expect(settings.Finding("BOT006")).ToContainTextAsync("Could not tell");

        string configuration = (string)
            (await stage.Tenant.RowAsync(Us, $"bots({Contoso.Us.StoreLocator.BotId})"))["configuration"]!;
        await stage.Tenant.ChangeAsync(
            Us,
            $"bots({Contoso.Us.LoyaltyConcierge.BotId})",
            new { name = Contoso.Us.LoyaltyConcierge.Name, configuration }
        );
        await settings.Page.ReloadAsync();

        await settings.IsMetAsync("BOT006");
        await settings.IsMetAsync("BOT004");
    }

    [Fact]
    public async Task Legacy_support_carries_voice_once_it_is_connected_again()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.LegacySupport);
        await settings.DoAsync(settings.Button("Enable"), "Enable");
        await settings.IsUnmetAsync("LNK001", "can't carry voice until it is made again");

        await settings.DoAsync(settings.Button("Disconnect bot"), "Disconnect bot");
        await settings.DoAsync(settings.Button("Connect"), "Connect");

        await settings.IsMetAsync("LNK001");
        await settings.DoAsync(settings.VoiceSwitch, "Enable voice");
        await Expect(settings.VoiceSwitch).ToHaveAttributeAsync("aria-checked", "true");
    }

    [Fact]
    public async Task Member_services_may_have_voice_once_its_customers_need_not_sign_in()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await FormAsync(stage, Contoso.Us.MemberServices, "Contoso US");
        await settings.TypeApplicationIdAsync(Contoso.Us.MemberServices.ApplicationId.ToString());
        await settings.DoAsync(settings.Button("Connect"), "Connect");
        await settings.DoAsync(settings.VoiceSwitch, "Enable voice");
        await settings.IsUnmetAsync("BOT005", "authentication");

        await stage.Tenant.ChangeAsync(
            Us,
            $"bots({Contoso.Us.MemberServices.BotId})",
            new
            {
                name = Contoso.Us.MemberServices.Name,
                authenticationmode = 1,
                authenticationtrigger = 0,
            }
        );
        await settings.RefreshAsync("Reachable");

        await settings.IsMetAsync("BOT005");
    }

    [Fact]
    public async Task Trade_in_helper_gets_the_role_of_its_own_business_unit()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.TradeInHelper);
        await Expect(settings.Finding("USR003")).ToContainTextAsync("Contoso Retail");

        await stage.Tenant.GiveRoleAsync(Us, Contoso.Us.TradeInHelper.BotUserId!.Value, Contoso.Roles.OmnichannelAgent);
        await settings.RefreshAsync("Routed");

        await settings.IsMetAsync("USR003");
    }

    [Fact]
    public async Task Retouren_assistent_may_have_voice_by_the_rules_of_2022()
    {
        await using Stage stage = await Stage.SetAsync(chromium, "--Rules:Edition=2022-03");

        SettingsPage settings = await stage.SettingsAsync(Contoso.Eu.RetourenAssistent, Contoso.Eu.Environment);
        await settings.DoAsync(settings.Button("Enable"), "Enable");
        await settings.ChooseEnvironmentAsync("Contoso EU");

        await settings.IsMetAsync("ENV003");
    }

    [Fact]
    public async Task Casey_may_connect_once_the_role_is_given_directly()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.PartsFinder, person: "Casey");
        await settings.IsUnmetAsync("USR001", "only through the team Omnichannel operations");

        await stage.Tenant.GiveRoleAsync(
            Us,
            Contoso.UserId(Us, Contoso.People.Casey),
            Contoso.Roles.OmnichannelAdministrator
        );
        await settings.Page.ReloadAsync();

        await settings.IsMetAsync("USR001");
        await settings.DoAsync(settings.Button("Disconnect bot"), "Disconnect bot");
        await Expect(settings.Button("Connect")).ToBeVisibleAsync();
    }

    private static async Task<SettingsPage> FormAsync(
        Stage stage,
        Contoso.BotIds bot,
        string environment,
        Contoso.EnvironmentIds? home = null
    )
    {
        SettingsPage settings = await stage.SettingsAsync(bot, home);
        await settings.DoAsync(settings.Button("Enable"), "Enable");
        await settings.ChooseEnvironmentAsync(environment);
        return settings;
    }
}
