using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.Bots;
using HandoffPortal.Portal.Ui;
using HandoffPortal.TestKit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace HandoffPortal.Portal.Tests.Bots;

public sealed class BotsPageTests : PortalContext
{
    private readonly HandoffFactsFake facts = new();

    public BotsPageTests() => Services.AddSingleton<IHandoffFacts>(facts);

    [Fact]
    public void While_nothing_has_answered_a_skeleton_stands_in()
    {
        var page = Render<BotsPage>();

        Assert.NotEmpty(page.FindAll(".skeleton"));
        Assert.Contains("Asking the environments", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_circuit_is_there_Dataverse_is_not_asked()
    {
        IsInteractive = false;

        Render<BotsPage>();

        Assert.Equal(0, facts.ListsRead);
    }

    [Fact]
    public void Bots_appear_as_environments_answer()
    {
        var page = Render<BotsPage>();

        facts.Yield(Answers.From(Sample.Us, [Answers.Bot(Answers.Connected)]));

        page.WaitForAssertion(() => Assert.Equal("Store Locator", page.Find("tbody th").TextContent));
        Shows("1 of 2 environments have answered");
        Assert.Equal("Checking", page.Find("td .chip").TextContent);

        facts.Yield(Answers.From(Sample.UsService, users: [Sample.BotUser()]));
        facts.YieldNoMore();

        page.WaitForAssertion(() => Assert.Equal("Connected", page.Find("td .chip").TextContent));
        Shows("1 bot in 2 environments");

        void Shows(string text) =>
            page.WaitForAssertion(() => Assert.Contains(text, page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void A_bots_name_leads_to_its_Omnichannel_settings()
    {
        var page = Shown(Answers.From(Sample.Us, [Answers.Bot()], of: 1));

        Assert.Equal(
            "environments/contoso-us/bots/00000000-0000-0000-0000-0000000000b1/agent-transfers/omnichannel",
            page.Find("tbody th a").GetAttribute("href")
        );
    }

    [Fact]
    public void An_environment_that_fails_is_a_row_that_says_why()
    {
        var page = Shown(Answers.Down(Sample.Eu, Sample.Down("Contoso EU did not answer."), of: 1));

        Assert.Contains(
            "Contoso EU did not answer. Try again in a minute.",
            page.Find("tr.failed").TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "1 environment could not be read",
            page.Find("p[role=status]").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_sign_in_that_no_longer_counts_leads_to_signing_in_and_back()
    {
        Fault expired = new(FaultKind.SignInExpired, "Your sign-in has expired.", "Sign in again.");
        Services.GetRequiredService<NavigationManager>().NavigateTo("?state=drifted");

        var page = Shown(Answers.Down(Sample.Eu, expired, of: 1));

        Assert.Equal("/sign-in?returnUrl=%2F%3Fstate%3Ddrifted", page.Find("tr.failed a").GetAttribute("href"));
    }

    [Fact]
    public void A_search_without_a_match_says_what_was_searched_for()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("?search=unicorn");

        var page = Shown(Answers.From(Sample.Us, [Answers.Bot()], of: 1));

        Assert.Equal("No bot matches “unicorn”", page.Find("h2").TextContent);
    }

    [Fact]
    public void Whoever_sees_no_bots_is_told_what_to_ask_for()
    {
        var page = Shown(Answers.From(Sample.Us, of: 1));

        Assert.Equal("You can see no bots", page.Find("h2").TextContent);
    }

    [Fact]
    public void When_the_environments_can_not_be_listed_the_page_says_so_and_tries_again()
    {
        var page = Render<BotsPage>();
        facts.YieldNoMore(new FaultException(Sample.Down("The discovery service did not answer.")));
        page.WaitForAssertion(() =>
            Assert.Contains(
                "The discovery service did not answer.",
                page.Find(".notice").TextContent,
                StringComparison.Ordinal
            )
        );

        facts.ListAnew();
        page.Find(".notice button").Click();

        Assert.Equal(2, facts.ListsRead);
        Assert.Empty(page.FindAll(".notice"));
    }

    [Fact]
    public void Typing_in_the_search_box_changes_the_address()
    {
        var page = Shown(Answers.From(Sample.Us, [Answers.Bot()], of: 1));

        page.Find("#bots-search").Input("store");

        page.WaitForAssertion(
            () => Assert.Equal("http://localhost/?search=store", Services.GetRequiredService<NavigationManager>().Uri),
            TimeSpan.FromSeconds(10)
        );
        Assert.Equal("store", page.Find("#bots-search").GetAttribute("value"));
        Assert.Equal(1, facts.ListsRead);
    }

    [Fact]
    public void Refresh_list_reads_everything_again()
    {
        var page = Shown(Answers.From(Sample.Us, [Answers.Bot()], of: 1));
        facts.ListAnew();

        page.FindAll("button").Single(button => button.TextContent == "Refresh list").Click();

        Assert.Equal(2, facts.ListsRead);
    }

    [Fact]
    public void A_state_is_filtered_by_a_link_that_counts_its_bots()
    {
        var page = Shown(Answers.From(Sample.Us, [Answers.Bot(), Answers.Bot(name: "Gift Cards")], of: 1));

        var chip = page.FindAll("a.state")
            .Single(link => link.TextContent.Contains("Not enabled", StringComparison.Ordinal));

        Assert.Equal("?state=notenabled", chip.GetAttribute("href"));
        Assert.Equal("2", chip.QuerySelector(".count")!.TextContent);
    }

    private IRenderedComponent<BotsPage> Shown(EnvironmentBots answer)
    {
        var page = Render<BotsPage>();
        facts.Yield(answer);
        facts.YieldNoMore();
        page.WaitForState(() => page.FindComponents<Skeleton>().Count == 0 && page.FindAll("progress").Count == 0);
        return page;
    }
}
