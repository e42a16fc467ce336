using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.LocalDataverse;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HandoffPortal.Browser.Tests.Cases;

/// <summary>The Hand-off preview: what the representative gets, masked until somebody asks for it.</summary>
[Collection(InChromium.Name)]
public sealed class HandoffPreviewTests(Chromium chromium)
{
    private const string Overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private const int Rows = 5_000;

    private static readonly string[] Personal = ["Okafor", "Harbour", "0147", "4417702", "sister"];

    [Fact]
    public async Task Claims_Intake_is_told_what_does_not_arrive_and_Claims_Desk_that_everything_does()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage, "Avery", Contoso.Us.ClaimsIntake, Contoso.Conversations.ClaimsIntake);

        await Expect(Variable(page, "claimType")).ToContainTextAsync("calls it ClaimType. Case counts");
        await Expect(Variable(page, "PolicyNumber")).ToContainTextAsync("calls it policyNumber");
        await Expect(Variable(page, "PolicyYear")).ToContainTextAsync("takes a number; this is a text");
        await Expect(Variable(page, "CustomerMood")).ToContainTextAsync("Empty");
        await Expect(Variable(page, "Terms")).ToContainTextAsync("the escalation fails");

        await page.GotoAsync(Address(stage, Contoso.Us.ClaimsDesk, Contoso.Conversations.ClaimsDesk));

        await Expect(page.GetByText("Everything arrives")).ToBeVisibleAsync();
        await Expect(page.Locator(".remark.warn, .remark.bad")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task On_calls_some_variables_do_not_get_through()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage, "Avery", Contoso.Us.PharmacyLine, Contoso.Conversations.PharmacyCall);

        await Expect(Variable(page, "CloseOmnichannelConversation"))
            .ToContainTextAsync("Nothing listens for it on a call");
        await Expect(Variable(page, "UserDisplayName")).ToContainTextAsync("empty on a call");
    }

    [Fact]
    public async Task What_is_personal_reaches_the_browser_only_after_it_is_written_who_asked()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage, "Avery", Contoso.Us.ClaimsIntake, Contoso.Conversations.ClaimsIntake);
        string masked = await page.ContentAsync();
        Assert.All(Personal, word => Assert.DoesNotContain(word, masked, StringComparison.OrdinalIgnoreCase));

        await Button(page, "Show personal data").ClickAsync();

        await Expect(Region(page, "Conversation")).ToContainTextAsync("I am Kim Okafor");
        await page.GotoAsync(new Uri(stage.Portal, "activity").ToString());
        ILocator entry = page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Showed personal data" });
        await Expect(entry).ToContainTextAsync("Avery");
        string written = await page.GetByRole(AriaRole.Main).InnerTextAsync();
        Assert.All(Personal, word => Assert.DoesNotContain(word, written, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("Blair")]
    [InlineData("Devon")]
    public async Task Without_the_role_the_page_says_which_and_shows_the_sample(string person)
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage, person, Contoso.Us.StoreLocator, Contoso.Conversations.StoreLocator);

        await Expect(page.Locator(".notice.warn")).ToContainTextAsync("Bot Transcript Viewer in Contoso US");
        await Expect(page.GetByText("This is the sample conversation")).ToBeVisibleAsync();
        await Expect(page.GetByText("No conversation of")).ToHaveCountAsync(0);
        await Expect(Button(page, "Show personal data")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_address_keeps_the_conversation()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage, "Avery", Contoso.Us.ClaimsIntake);
        ILocator picker = page.GetByRole(AriaRole.Combobox, new() { Name = "Conversation" });
        await Expect(picker).ToHaveValueAsync($"{Contoso.Conversations.InTwoBatches:D}");

        await picker.SelectOptionAsync($"{Contoso.Conversations.Damaged:D}");

        await Expect(page.GetByText("The content of this transcript is damaged.")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.GetByText("The content of this transcript is damaged.")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(picker).ToHaveValueAsync($"{Contoso.Conversations.InTwoBatches:D}");
        await Region(page, "Variables").WaitForAsync();
    }

    [Fact]
    public async Task A_conversation_of_5000_activities_opens_and_scrolls_to_its_end_by_keyboard()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await OpenAsync(stage, "Avery", Contoso.Us.ClaimsDesk, Contoso.Conversations.OfManyActivities);
        ILocator lines = page.Locator("li[aria-posinset]");
        await Expect(Region(page, "Conversation")).ToContainTextAsync("5,000 activities");
        await Expect(lines.First).ToHaveAttributeAsync("aria-posinset", "1");
        Assert.InRange(await lines.CountAsync(), 5, 120);

        await page.GetByRole(AriaRole.Group, new() { Name = "Activities" }).FocusAsync();
        await page.WaitForFunctionAsync("document.querySelector('.scroll').scrollHeight > 100000");
        await page.Keyboard.PressAsync("End");

        await Expect(page.Locator($"li[aria-posinset='{Rows}']")).ToBeVisibleAsync();
        Assert.InRange(await lines.CountAsync(), 5, 120);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task The_page_keeps_to_wcag_and_fits_the_window(int width, ColorScheme scheme)
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        IPage page = await stage.SignInAsync("Avery", "", width, scheme);
        foreach (
            (Contoso.BotIds bot, Guid? conversation, string ready) in new (Contoso.BotIds, Guid?, string)[]
            {
                (Contoso.Us.ClaimsIntake, Contoso.Conversations.ClaimsIntake, "Variables"),
                (Contoso.Us.ClaimsIntake, Contoso.Conversations.Damaged, "is damaged"),
                (Contoso.Us.ClaimsDesk, Contoso.Conversations.OfManyActivities, "Variables"),
                (Contoso.Us.ReturnsAssistant, null, "This is the sample conversation"),
            }
        )
        {
            await page.GotoAsync(Address(stage, bot, conversation));
            await page.GetByText(ready).First.WaitForAsync();
            await IsFineAsync(page, $"{bot.Name} {conversation}");
        }
        await page.GotoAsync(Address(stage, Contoso.Us.ClaimsIntake, Contoso.Conversations.ClaimsIntake));
        await Button(page, "Show personal data").ClickAsync();
        await Button(page, "Mask it again").WaitForAsync();
        await IsFineAsync(page, "personal data shown");
    }

    private static async Task IsFineAsync(IPage page, string what)
    {
        Assert.Equal(0, await page.EvaluateAsync<int>(Overflow));
        AxeResult axe = await page.RunAxe();
        Assert.Empty(
            axe.Violations.Select(violation =>
                $"{what}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"
            )
        );
    }

    private static string Path(Contoso.BotIds bot, Guid? conversation) =>
        $"environments/{Contoso.Us.Environment.EnvironmentId}/bots/{bot.BotId}/hand-off-preview"
        + (conversation is { } id ? $"?conversation={id:D}" : "");

    private static string Address(Stage stage, Contoso.BotIds bot, Guid? conversation) =>
        new Uri(stage.Portal, Path(bot, conversation)).ToString();

    private static async Task<IPage> OpenAsync(
        Stage stage,
        string person,
        Contoso.BotIds bot,
        Guid? conversation = null
    )
    {
        IPage page = await stage.SignInAsync(person, Path(bot, conversation));
        await Region(page, "Variables").WaitForAsync();
        return page;
    }

    private static ILocator Variable(IPage page, string name) => page.Locator($"#variable-{name}");

    private static ILocator Button(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    private static ILocator Region(IPage page, string name) =>
        page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = name, Exact = true });
}
