using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace HandoffPortal.Portal.Tests.Ui;

public sealed class FaultNoticeTests : PortalContext
{
    [Fact]
    public void It_says_what_happened_that_nothing_was_changed_and_what_to_do()
    {
        var notice = Show(new Fault(FaultKind.Unavailable, "Contoso EU did not answer.", "Try again in a minute."));

        Assert.Equal("Problem: Contoso EU did not answer.", notice.Find(".title").TextContent);
        Assert.Contains("Nothing was changed. Try again in a minute.", notice.Markup, StringComparison.Ordinal);
        Assert.Equal("alert", notice.Find(".notice").GetAttribute("role"));
    }

    [Fact]
    public void A_write_that_may_have_landed_is_never_called_harmless()
    {
        var notice = Show(new Fault(FaultKind.TimedOut, "No answer came.", "Refresh.", MayHaveLanded: true));

        Assert.DoesNotContain("Nothing was changed", notice.Markup, StringComparison.Ordinal);
        Assert.Contains("Nobody can say yet whether the change was made.", notice.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sign_in_that_ended_leads_to_the_sign_in_page_and_back()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("activity?kind=Connect");

        var notice = Show(new Fault(FaultKind.SignInExpired, "Your sign-in has ended.", "Sign in again."));

        Assert.Equal("/sign-in?returnUrl=%2Factivity%3Fkind%3DConnect", notice.Find("a").GetAttribute("href"));
        Assert.Empty(notice.FindAll("button"));
    }

    [Fact]
    public void Trying_again_asks_whoever_shows_the_notice()
    {
        int tried = 0;
        var notice = Render<FaultNotice>(p =>
            p.Add(n => n.Fault, new Fault(FaultKind.Throttled, "Too many.", "Wait.")).Add(n => n.OnRetry, () => tried++)
        );

        notice.Find("button").Click();

        Assert.Equal(1, tried);
    }

    private IRenderedComponent<FaultNotice> Show(Fault fault) =>
        Render<FaultNotice>(p => p.Add(notice => notice.Fault, fault));
}
