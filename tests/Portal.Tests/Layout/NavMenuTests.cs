using Bunit;
using HandoffPortal.Portal.Layout;
using HandoffPortal.Portal.Ui;
using HandoffPortal.TestKit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace HandoffPortal.Portal.Tests.Layout;

public sealed class NavMenuTests : PortalContext
{
    [Fact]
    public void Outside_a_bot_there_are_three_places() =>
        Assert.Equal(
            ["Bots", "Connections", "Activity"],
            Render<NavMenu>().FindAll("a").Select(link => link.TextContent)
        );

    [Fact]
    public void Inside_a_bot_its_pages_are_named_as_in_Power_Virtual_Agents()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(BotPaths.Omnichannel(Sample.Reference));
        var menu = Render<NavMenu>();

        Assert.Equal(
            ["Agent transfers", "Omnichannel", "Voice", "Hand-off preview", "Embed code", "Connection details"],
            menu.FindAll("a").Skip(3).Select(link => link.TextContent)
        );
        Assert.Equal("Manage", menu.Find(".group").TextContent);
        Assert.Contains("active", menu.FindAll("a")[4].ClassList);
    }

    [Fact]
    public void The_bot_is_named_once_a_page_has_read_it()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(BotPaths.Omnichannel(Sample.Reference));
        var menu = Render<NavMenu>();
        Assert.Equal("This bot", menu.Find("#nav-bot").TextContent);

        Services.GetRequiredService<CurrentBot>().Show(Sample.Reference, "Store Locator");

        menu.WaitForAssertion(() => Assert.Equal("Store Locator", menu.Find("#nav-bot").TextContent));
    }
}
