using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.LocalDataverse;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace HandoffPortal.Browser.Tests.Cases;

/// <summary>What can be done with findings: go where they lead, ask for ids, copy them, ask another edition.</summary>
[Collection(InChromium.Name)]
public sealed class FindingsTests(Chromium chromium)
{
    [Fact]
    public async Task A_finding_leads_to_the_control_that_mends_it_and_the_control_has_the_focus()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.DraftHelper);

        await settings.Finding("BOT004").GetByRole(AriaRole.Link).ClickAsync();

        await Expect(settings.Button("Enable")).ToBeFocusedAsync();
        await settings.DoAsync(settings.Button("Enable"), "Enable");
        await settings.Finding("BOT004").GetByRole(AriaRole.Link).ClickAsync();
        await Expect(settings.Page.GetByRole(AriaRole.Radio).First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_notice_on_extensions_leads_to_the_finding_that_says_where_to_get_each()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Sandbox.SandboxBot, Contoso.Sandbox.Environment);

        await settings.Link("Omnichannel voice Power Virtual Agents extension").ClickAsync();

        await Expect(settings.Finding("EXT003")).ToBeFocusedAsync();
        await Expect(settings.Finding("EXT003")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Ids_come_when_asked_for_and_all_findings_are_copied_for_a_ticket()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        SettingsPage settings = await stage.SettingsAsync(Contoso.Us.PartsFinder);
        await settings.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        string botUser = Contoso.Us.PartsFinder.BotUserId.ToString()!;
        await Expect(settings.Finding("WRK001")).Not.ToContainTextAsync(botUser);

        await settings.Finding("WRK001").GetByText("Ids").ClickAsync();
        await Expect(settings.Finding("WRK001")).ToContainTextAsync(botUser);
        await settings.Button("Copy as text").ClickAsync();

        await Expect(
                settings.Findings.GetByRole(AriaRole.Status).Filter(new LocatorFilterOptions { HasText = "Copied" })
            )
            .ToHaveCountAsync(1);
        string copied = await settings.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith("Parts Finder: hand-off to Omnichannel\n", copied, StringComparison.Ordinal);
        Assert.Contains($"  Bot user Parts Finder: {botUser}\n", copied, StringComparison.Ordinal);
        AxeResult axe = await settings.Page.RunAxe();
        Assert.Empty(axe.Violations.Select(violation => violation.Help));
    }

    [Fact]
    public async Task Another_edition_is_asked_what_it_would_say_and_says_it_when_it_judges()
    {
        const string ByTheFirst = "EXT001 would not block Connect";
        await using (Stage stage = await Stage.SetAsync(chromium))
        {
            SettingsPage first = await stage.SettingsAsync(Contoso.Sandbox.SandboxBot, Contoso.Sandbox.Environment);
            await Expect(first.Findings).ToContainTextAsync("Judged by the rules of 2021-11");
            await first.Findings.GetByText("What the rules of 2023-06 would say").ClickAsync();
            await Expect(first.Findings.GetByText(ByTheFirst)).ToBeVisibleAsync();
        }
        await using Stage later = await Stage.SetAsync(chromium, "--Rules:Edition=2023-06");
        SettingsPage settings = await later.SettingsAsync(Contoso.Sandbox.SandboxBot, Contoso.Sandbox.Environment);

        await Expect(settings.Findings).ToContainTextAsync("Judged by the rules of 2023-06");
        await Expect(settings.Findings).Not.ToContainTextAsync("Blocks Connect");
        await Expect(settings.Page.GetByText("doesn't have access")).ToHaveCountAsync(0);
    }
}
