using HandoffPortal.Browser.Tests.Staging;
using HandoffPortal.LocalDataverse;
using Microsoft.Playwright;

namespace HandoffPortal.Browser.Tests.Cases;

/// <summary>Blair vouches for a connection; somebody changes a value; Avery sees that Blair's word is void, and why.</summary>
[Collection(InChromium.Name)]
public sealed class VerificationTests(Chromium chromium)
{
    private static readonly Contoso.EnvironmentIds Us = Contoso.Us.Environment;
    private static readonly Contoso.BotIds Bot = Contoso.Us.PartsFinder;

    [Fact]
    public async Task A_checked_connection_is_void_as_soon_as_a_value_changes()
    {
        await using Stage stage = await Stage.SetAsync(chromium);
        string details = $"environments/{Us.EnvironmentId}/bots/{Bot.BotId}/connection-details";
        IPage blair = await stage.SignInAsync("Blair", details);
        ILocator panel = blair.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Verification" });

        await panel
            .GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Confirm every value" })
            .ClickAsync();

        await panel.GetByText("still matches").First.WaitForAsync();
        await stage.Tenant.ChangeAsync(Us, $"systemusers({Bot.BotUserId})", new { msdyn_capacity = 50 });
        await blair.ReloadAsync();
        await panel.GetByText("void since the capacity changed: was").WaitForAsync();
        Assert.Contains(", is 50", await panel.InnerTextAsync(), StringComparison.Ordinal);

        SettingsPage avery = await stage.SettingsAsync(Bot);
        await avery.Page.GetByText("Checked by Blair on").WaitForAsync();
        await avery.Page.GetByText("void since the capacity changed").WaitForAsync();
        await avery.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Confirm" }).First.ClickAsync();
        await avery.Page.GetByText("Confirmed by Avery").WaitForAsync();
    }
}
