using System.Text.Json.Nodes;
using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.LocalDataverse;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HandoffPortal.Browser.Tests.Operations;

[Collection(InChromium.Name)]
public sealed class ConnectingTests(Chromium chromium)
{
    private static readonly Contoso.BotIds Returns = Contoso.Us.ReturnsAssistant;
    private static readonly Contoso.EnvironmentIds Us = Contoso.Us.Environment;

    [Fact]
    public async Task A_bot_with_nothing_wrong_is_enabled_connected_and_given_voice()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Returns);

        await settings.DoAsync(settings.Button("Enable"), "Enable");
        await settings.ChooseEnvironmentAsync("Contoso US");
        await settings.TypeApplicationIdAsync(Returns.ApplicationId.ToString());
        string result = await settings.DoAsync(settings.Button("Connect"), "Connect");

        Assert.Contains("Returns Assistant is connected to Contoso US.", result, StringComparison.Ordinal);
        await Expect(settings.Heading("Returns Assistant is connected to Contoso US")).ToBeVisibleAsync();
        JsonObject user = await BotUserAsync(stage);
        Assert.Equal(192350001, (int)user["msdyn_agentType"]!);
        Assert.Equal(Returns.SchemaName, (string)user["msdyn_bothandle"]!);
        Assert.Equal(Us.EnvironmentId.ToString(), (string)user["msdyn_owningenvironmentid"]!);
        Assert.False((bool)user["isdisabled"]!);
        Assert.Equal(["Omnichannel agent"], user["systemuserroles_association"]!.AsArray().Select(Name));

        await settings.DoAsync(settings.VoiceSwitch, "Enable voice");

        await Expect(settings.VoiceSwitch).ToHaveAttributeAsync("aria-checked", "true");
        JsonNode record = await stage.RecordAsync(Us, Returns);
        Assert.Equal("connected", (string)record["standing"]!["is"]!);
        Assert.True((bool)record["standing"]!["voice"]!);
        Assert.Null(record["intent"]);
    }

    [Fact]
    public async Task The_plan_is_shown_with_its_environments_before_anything_is_written()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.DraftHelper);
        await settings.DoAsync(settings.Button("Enable"), "Enable");
        await settings.ChooseEnvironmentAsync("Contoso US Service");
        await settings.TypeApplicationIdAsync(Contoso.Us.DraftHelper.ApplicationId.ToString());

        await settings.AskAsync(settings.Button("Connect"));

        await Expect(settings.Dialog.GetByRole(AriaRole.Listitem))
            .ToContainTextAsync([
                "Turn the bot's Teams channel on",
                "Create the bot user Draft Helper",
                "Enable the bot user",
                "Give the bot user the role Omnichannel agent",
                "Write the hand-off record",
            ]);
        await settings.InDialog("Cancel").ClickAsync();
        Assert.Equal("awaiting", (string)(await stage.RecordAsync(Us, Contoso.Us.DraftHelper))["standing"]!["is"]!);
    }

    [Fact]
    public async Task Connect_turns_the_teams_channel_on_and_keeps_the_rest_of_the_configuration()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        JsonObject before = await ConfigurationAsync(stage, Contoso.Us.DraftHelper);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.DraftHelper);

        await ConnectAsync(settings, Contoso.Us.DraftHelper.ApplicationId);

        JsonObject after = await ConfigurationAsync(stage, Contoso.Us.DraftHelper);
        Assert.Contains("msteams", after["channels"]!.ToJsonString(), StringComparison.OrdinalIgnoreCase);
        after.Remove("channels");
        before.Remove("channels");
        Assert.Equal(before.ToJsonString(), after.ToJsonString());
    }

    [Fact]
    public async Task A_step_that_fails_takes_back_what_was_done()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        JsonObject before = await ConfigurationAsync(stage, Contoso.Us.DraftHelper);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.DraftHelper);
        await settings.DoAsync(settings.Button("Enable"), "Enable");
        await settings.ChooseEnvironmentAsync("Contoso US");
        await settings.TypeApplicationIdAsync(Contoso.Us.DraftHelper.ApplicationId.ToString());
        await settings.AskAsync(settings.Button("Connect"));
        await stage.Tenant.OrderAsync(
            new
            {
                organisation = Us.Name,
                pathContains = "systemuserroles_association",
                method = "POST",
                count = 20,
                kind = "unavailable",
            }
        );

        await settings.ConfirmAsync("Connect");

        await Expect(settings.Dialog).ToContainTextAsync("Everything was taken back");
        Assert.Equal(
            before["channels"]?.ToJsonString(),
            (await ConfigurationAsync(stage, Contoso.Us.DraftHelper))["channels"]?.ToJsonString()
        );
        Assert.Equal("awaiting", (string)(await stage.RecordAsync(Us, Contoso.Us.DraftHelper))["standing"]!["is"]!);
    }

    [Fact]
    public async Task An_application_id_of_another_bot_blocks_connecting_and_the_page_says_whose_it_is()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.GiftCards);
        await settings.DoAsync(settings.Button("Enable"), "Enable");
        await settings.ChooseEnvironmentAsync("Contoso US");

        await settings.TypeApplicationIdAsync(Contoso.Us.GiftCards.ApplicationId.ToString());

        await Expect(settings.Finding("APP002")).ToContainTextAsync("belongs to Parts Finder");
        await settings.Button("Connect").ClickAsync();
        await Expect(settings.Dialog).ToContainTextAsync("belongs to Parts Finder");
        await Expect(settings.InDialog("Connect")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Missing_extensions_are_named_with_their_order_and_their_pages()
    {
        await using Stage stage = await Stage.SetAsync(chromium);

        SettingsPage settings = await stage.SettingsAsync(Contoso.Sandbox.SandboxBot, Contoso.Sandbox.Environment);

        await Expect(settings.Page.GetByText("doesn't have access to the variables or actions").First)
            .ToBeVisibleAsync();
        await Expect(settings.Finding("EXT001")).ToContainTextAsync("Omnichannel Power Virtual Agents extension");
        await Expect(settings.Finding("EXT001").GetByRole(AriaRole.Link))
            .ToHaveAttributeAsync(
                "href",
                "https://appsource.microsoft.com/product/dynamics-365/mscrm.omnichannelpvaextension"
            );
    }

    [Fact]
    public async Task Go_to_omnichannel_opens_the_record_of_the_bot_user()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.StoreLocator);

        IPage record = await settings.Page.RunAndWaitForPopupAsync(() =>
            settings.Link("Go to Omnichannel").ClickAsync()
        );

        await Expect(record.GetByText("Store Locator").First).ToBeVisibleAsync();
        Assert.Contains(Contoso.Us.StoreLocator.BotUserId.ToString()!, record.Url, StringComparison.OrdinalIgnoreCase);
    }

    private static async Task ConnectAsync(SettingsPage settings, Guid applicationId)
    {
        await settings.DoAsync(settings.Button("Enable"), "Enable");
        await settings.ChooseEnvironmentAsync("Contoso US");
        await settings.TypeApplicationIdAsync(applicationId.ToString());
        await settings.DoAsync(settings.Button("Connect"), "Connect");
    }

    private static async Task<JsonObject> BotUserAsync(Stage stage) =>
        (JsonObject)
            (
                await stage.Tenant.RowAsync(
                    Us,
                    $"systemusers?$filter=applicationid eq {Returns.ApplicationId}&$expand=systemuserroles_association($select=name)"
                )
            )["value"]!
                .AsArray()
                .Single()!;

    private static async Task<JsonObject> ConfigurationAsync(Stage stage, Contoso.BotIds bot) =>
        (JsonObject)
            JsonNode.Parse(
                (string)(await stage.Tenant.RowAsync(Us, $"bots({bot.BotId})?$select=configuration"))["configuration"]!
            )!;

    private static string Name(JsonNode? role) => (string)role!["name"]!;
}
