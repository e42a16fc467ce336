using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.LocalDataverse;
using HandoffPortal.TestKit;
using static Microsoft.Playwright.Assertions;

namespace HandoffPortal.Browser.Tests.Cases;

/// <summary>The bots of the sample tenant whose topics are the case, and those beside them that are right.</summary>
[Collection(InChromium.Name)]
public sealed class TopicBotTests(Chromium chromium)
{
    private static readonly Contoso.EnvironmentIds Us = Contoso.Us.Environment;

    [Fact]
    public async Task Pharmacy_line_breaks_every_rule_of_what_is_said_on_calls()
    {
        await using Stage stage = await Stage.SetAsync(chromium);

        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.PharmacyLine);

        await settings.IsUnmetAsync("VOX001", "Opening hours");
        await settings.IsUnmetAsync("VOX002", "Prescription card");
        await settings.IsUnmetAsync("VOX003", "Refill card");
        await settings.IsUnmetAsync("VOX004", "Order status");
        await settings.IsUnmetAsync("VOX005", "Call the pharmacist");
        await settings.IsUnmetAsync("VOX006", "Account greeting");
        await settings.IsUnmetAsync("VOX007", "Caller check");
        await settings.IsUnmetAsync("HND011", "Close politely");
    }

    [Fact]
    public async Task Claims_intake_breaks_every_rule_of_what_a_hand_off_passes_on()
    {
        await using Stage stage = await Stage.SetAsync(chromium);

        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.ClaimsIntake);

        await settings.IsUnmetAsync("HND005", "claimType for ClaimType");
        await settings.IsUnmetAsync("HND006", "Policy year");
        await settings.IsUnmetAsync("HND007", "Other events");
        await settings.IsUnmetAsync("HND008", "Keep a log and Terms of cover");
        await settings.IsUnmetAsync("HND009", "262,144");
        await settings.IsUnmetAsync("HND010", "Urgent claims");
    }

    [Fact]
    public async Task Night_porter_recipe_finder_and_menu_board_each_show_their_case()
    {
        await using Stage stage = await Stage.SetAsync(chromium);

        SettingsPage night = await stage.SettingsAsync(Contoso.Us.NightPorter);
        await night.IsUnmetAsync("HND002", "Escalate");
        await night.IsUnmetAsync("HND003", "off");

        SettingsPage recipes = await stage.SettingsAsync(Contoso.Us.RecipeFinder);
        await recipes.IsUnmetAsync("HND001", "Recipe Finder");

        SettingsPage menu = await stage.SettingsAsync(Contoso.Us.MenuBoard);
        await menu.IsUnmetAsync("HND004", "Specials");
    }

    [Fact]
    public async Task Booking_line_and_claims_desk_are_right()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        foreach (Contoso.BotIds bot in new[] { Contoso.Us.BookingLine, Contoso.Us.ClaimsDesk })
        {
            SettingsPage settings = await stage.SettingsAsync(bot);

            string[] rules = ["VOX001", "VOX004", "VOX005", "VOX007", "HND001", "HND005", "HND008", "HND009", "HND011"];
            foreach (string rule in rules)
            {
                await settings.IsMetAsync(rule);
                await Expect(settings.Finding(rule)).Not.ToContainTextAsync("Not met");
            }
        }
    }

    [Fact]
    public async Task A_topic_that_is_mended_is_met_after_the_page_is_read_again()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.MenuBoard);
        await settings.IsUnmetAsync("HND004", "Specials");
        string damaged = await stage.Tenant.TopicAsync(Us, Contoso.Us.MenuBoard, "Specials");

        await stage.Tenant.SaveTopicAsync(
            Us,
            Contoso.Us.MenuBoard,
            "Specials",
            damaged.Replace("\"Today there is soup of the day", "Today there is soup.", StringComparison.Ordinal)
        );
        await settings.Page.ReloadAsync();
        await SettingsPage.OpenedAsync(settings.Page);

        await Expect(settings.Finding("HND004")).Not.ToContainTextAsync("Not met");
    }
}
