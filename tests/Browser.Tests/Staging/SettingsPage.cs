using HandoffPortal.LocalDataverse;
using Microsoft.Playwright;

namespace HandoffPortal.Browser.Tests.Staging;

/// <summary>The Omnichannel settings of one bot, as a person works with them.</summary>
internal sealed class SettingsPage(IPage page)
{
    public IPage Page => page;

    public ILocator Dialog => page.GetByRole(AriaRole.Dialog);

    public ILocator Findings => page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "What we know" });

    public ILocator ApplicationIdBox =>
        page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "Application ID" });

    public static string PathOf(Contoso.EnvironmentIds home, Contoso.BotIds bot) =>
        $"environments/{home.EnvironmentId}/bots/{bot.BotId}/agent-transfers/omnichannel";

    /// <summary>The page, once it has read Dataverse.</summary>
    public static async Task<SettingsPage> OpenedAsync(IPage page)
    {
        SettingsPage settings = new(page);
        await settings.Findings.WaitForAsync();
        return settings;
    }

    public ILocator Proof => page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Proof" });

    public ILocator Drifts => page.Locator(".drift");

    /// <summary>The rule's finding is met: it stands under "Met", folded away.</summary>
    public async Task IsMetAsync(string rule) =>
        await Assertions.Expect(Finding(rule)).ToContainTextAsync("Met", new() { UseInnerText = false });

    /// <summary>The rule's finding is not met, and says this.</summary>
    public async Task IsUnmetAsync(string rule, string evidence)
    {
        await Assertions.Expect(Finding(rule)).ToContainTextAsync("Not met");
        await Assertions.Expect(Finding(rule)).ToContainTextAsync(evidence);
    }

    /// <summary>Selects Refresh and waits until the proof that was reached is told.</summary>
    public async Task RefreshAsync(string proof)
    {
        await Button("Refresh").ClickAsync();
        await Assertions.Expect(Proof).ToContainTextAsync($"just now: {proof}");
    }

    /// <summary>Restores or accepts the first drift.</summary>
    public Task<string> MendAsync(string verb) =>
        DoAsync(Drifts.First.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = verb }), verb);

    public ILocator Button(string name) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    public ILocator Link(string name) => page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name }).First;

    public ILocator Heading(string name) => page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = name });

    public ILocator Finding(string rule) => page.Locator($"#finding-{rule}");

    public ILocator VoiceSwitch => page.GetByRole(AriaRole.Switch, new PageGetByRoleOptions { Name = "Enable voice" });

    public Task ChooseEnvironmentAsync(string name) =>
        page.Locator($"label.option:has(.name:text-matches('^{name} (United States|Europe)'))").ClickAsync();

    /// <summary>Types into the box and leaves it, as somebody who pastes and presses Tab does.</summary>
    public async Task TypeApplicationIdAsync(string text)
    {
        await ApplicationIdBox.FillAsync(text);
        await ApplicationIdBox.PressAsync("Tab");
    }

    /// <summary>Selects an operation and waits until its plan is shown.</summary>
    public async Task AskAsync(ILocator control)
    {
        await control.ClickAsync();
        await Dialog.GetByText("This is what will be done, in this order:").WaitForAsync();
    }

    /// <summary>Selects an operation, confirms its plan, waits for the result and closes the dialog.</summary>
    public async Task<string> DoAsync(ILocator control, string verb)
    {
        await AskAsync(control);
        await ConfirmAsync(verb);
        string result = await Dialog.InnerTextAsync();
        await CloseAsync();
        return result;
    }

    /// <summary>Confirms the plan that is shown and waits until the operation has ended.</summary>
    public async Task ConfirmAsync(string verb)
    {
        await InDialog(verb).ClickAsync();
        await InDialog("Close").Last.WaitForAsync();
        await Dialog.Locator("footer").GetByText("Close").WaitForAsync();
    }

    /// <summary>Closes the dialog, and waits until the page behind it can be worked with again.</summary>
    public async Task CloseAsync()
    {
        await Dialog.Locator("footer").GetByText("Close").ClickAsync();
        await Dialog.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
    }

    public ILocator InDialog(string button) =>
        Dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button, Exact = true });
}
