using System.Text.Json.Nodes;
using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.Domain;
using HandoffPortal.LocalDataverse;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HandoffPortal.Browser.Tests.Cases;

/// <summary>Bad input gets a clear answer, nothing is lost and nothing is written over.</summary>
[Collection(InChromium.Name)]
public sealed class BadInputTests(Chromium chromium)
{
    private static readonly Contoso.EnvironmentIds Us = Contoso.Us.Environment;
    private static readonly Contoso.BotIds Parts = Contoso.Us.PartsFinder;

    [Theory]
    [InlineData("environments/e0000000-c047-4050-8000-000000000001/bots/not-a-bot/agent-transfers/omnichannel")]
    [InlineData(
        "environments/e0000000-c047-4050-8000-000000000001/bots/99999999-0000-0000-0000-000000000000/agent-transfers/omnichannel"
    )]
    [InlineData("environments/nowhere/bots/b0700000-c047-4050-8000-000000000001/agent-transfers/omnichannel")]
    [InlineData("environments/no%20where!/bots/b0700000-c047-4050-8000-000000000001/agent-transfers")]
    [InlineData("environments/e0000000-c047-4050-8000-000000000001/bots/not-a-bot/connection-details")]
    [InlineData("no/such/page")]
    public async Task An_address_that_leads_nowhere_says_so_and_leads_back(string path)
    {
        await using Stage stage = await Stage.SetAsync(chromium);

        IPage page = await stage.SignInAsync("Avery", path);

        ILocator back = page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Bots" }).First;
        await Expect(back).ToBeVisibleAsync();
        await Expect(page.GetByText("made a mistake")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_application_id_with_blanks_and_braces_is_understood()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await EnabledAsync(stage);

        await settings.TypeApplicationIdAsync($"  {{{Contoso.Us.ReturnsAssistant.ApplicationId:D}}} ");

        await Expect(settings.Finding("APP001")).ToContainTextAsync("Met");
        await Expect(settings.ApplicationIdBox).Not.ToHaveAttributeAsync("aria-invalid", "true");
    }

    [Fact]
    public async Task Ten_thousand_characters_in_the_box_get_an_answer()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await EnabledAsync(stage);

        await settings.TypeApplicationIdAsync(new string('x', 10_000));

        await Expect(settings.Page.Locator("#application-id-answer")).ToContainTextAsync("10,000 characters long");
    }

    [Fact]
    public async Task What_was_chosen_and_typed_survives_a_reload()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await EnabledAsync(stage);
        await settings.TypeApplicationIdAsync(Contoso.Us.ReturnsAssistant.ApplicationId.ToString());
        await Expect(settings.Finding("APP002")).ToContainTextAsync("Met");

        await settings.Page.ReloadAsync();

        await Expect(settings.ApplicationIdBox).ToHaveValueAsync(Contoso.Us.ReturnsAssistant.ApplicationId.ToString());
        await Expect(settings.Finding("APP002")).ToContainTextAsync("Met");
    }

    [Fact]
    public async Task A_configuration_that_is_not_json_is_not_written_over()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        string bot = $"bots({Contoso.Us.DraftHelper.BotId})";
        await stage.Tenant.ChangeAsync(Us, bot, new { configuration = "{ this is no JSON" });
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.DraftHelper);
        await Expect(settings.Finding("BOT004")).ToContainTextAsync("Could not tell");
        await settings.DoAsync(settings.Button("Enable"), "Enable");
        await settings.ChooseEnvironmentAsync("Contoso US");
        await settings.TypeApplicationIdAsync(Contoso.Us.DraftHelper.ApplicationId.ToString());

        await settings.DoAsync(settings.Button("Connect"), "Connect");

        Assert.Equal("{ this is no JSON", (string)(await stage.Tenant.RowAsync(Us, bot))["configuration"]!);
    }

    [Fact]
    public async Task A_channel_that_the_portal_does_not_know_keeps_its_number()
    {
        const int Video = 192380000;
        await using Stage stage = await Stage.SetAsync(chromium);
        await stage.Tenant.ChangeAsync(
            Us,
            $"msdyn_liveworkstreams({Contoso.Us.BillingWorkstream})",
            new { msdyn_streamsource = Video }
        );

        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.BillingVoice);

        await Expect(settings.Finding("WRK001")).ToContainTextAsync($"unknown value {Video}");
    }

    [Theory]
    [InlineData("""{"v":2,"standing":{"is":"connected"},"more":"of the future"}""", "newer version")]
    [InlineData("{ this is no JSON", "hand-off record")]
    public async Task A_record_that_this_version_can_not_read_is_shown_as_unreadable_and_kept(string text, string says)
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        string row = $"environmentvariablevalues({DerivedId.From("record-value", Parts.BotId.ToString())})";
        await stage.Tenant.ChangeAsync(Us, row, new { value = text });

        SettingsPage settings = await stage.SettingsAsync(Parts);

        await Expect(settings.Page.GetByText("Unreadable").First).ToBeVisibleAsync();
        await Expect(settings.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(says);
        await Expect(settings.Button("Disconnect bot")).ToHaveCountAsync(0);
        Assert.Equal(text, (string)(await stage.Tenant.RowAsync(Us, row))["value"]!);
    }

    [Fact]
    public async Task Members_of_the_record_that_nobody_here_knows_survive_an_operation()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        string row = $"environmentvariablevalues({DerivedId.From("record-value", Parts.BotId.ToString())})";
        JsonObject record = (JsonObject)await stage.RecordAsync(Us, Parts);
        record["colour"] = "green";
        await stage.Tenant.ChangeAsync(Us, row, new { value = record.ToJsonString() });
        SettingsPage settings = await stage.SettingsAsync(Parts);

        await settings.DoAsync(settings.Button("Disconnect bot"), "Disconnect bot");

        Assert.Equal("green", (string)(await stage.RecordAsync(Us, Parts))["colour"]!);
    }

    private static async Task<SettingsPage> EnabledAsync(Stage stage)
    {
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.ReturnsAssistant);
        await settings.DoAsync(settings.Button("Enable"), "Enable");
        await settings.ChooseEnvironmentAsync("Contoso US");
        return settings;
    }
}
