using System.Net;

namespace HandoffPortal.Portal.Tests.SignIn;

public sealed class SignInTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/activity?kind=Connect", "/activity?kind=Connect")]
    [InlineData("/no-such-page", "/no-such-page")]
    public async Task Every_page_asks_a_stranger_to_sign_in_first(string page, string returnTo)
    {
        using HttpClient browser = portal.Browser();

        using HttpResponseMessage answer = await browser.GetAsync(page);

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal($"/sign-in?returnUrl={Uri.EscapeDataString(returnTo)}", answer.Headers.Location!.PathAndQuery);
    }

    [Fact]
    public async Task Contosos_people_are_offered_with_what_they_may_do()
    {
        using HttpClient browser = portal.Browser();

        string page = await browser.GetStringAsync("/sign-in");

        Assert.All(
            ["Avery", "Blair", "Casey", "Devon"],
            name => Assert.Contains($"value=\"{name}\"", page, StringComparison.Ordinal)
        );
        Assert.Contains("Bot author, Omnichannel administrator through a team", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_sets_a_cookie_that_no_script_reads_and_leads_back()
    {
        using HttpClient browser = portal.Browser();

        using HttpResponseMessage answer = await RunningPortal.SignInAsync(browser, "Avery", "/activity");

        Assert.Equal("/activity", answer.Headers.Location!.ToString());
        string cookie = answer
            .Headers.GetValues("Set-Cookie")
            .Single(value => value.StartsWith("handoff-portal=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Signing_in_never_leads_to_a_strangers_site()
    {
        using HttpClient browser = portal.Browser();

        using HttpResponseMessage answer = await RunningPortal.SignInAsync(browser, "Avery", "//evil.example");

        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Nobody_signs_in_by_a_form_from_elsewhere()
    {
        using HttpClient browser = portal.Browser();

        using HttpResponseMessage answer = await RunningPortal.PostAsync(
            browser,
            "/sign-in/local",
            ("person", "Avery")
        );

        Assert.Equal("/sign-in", answer.Headers.Location!.ToString());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Nobody_signs_in_as_somebody_who_is_not_there()
    {
        using HttpClient browser = portal.Browser();

        using HttpResponseMessage answer = await RunningPortal.SignInAsync(browser, "Mallory", "/activity");

        Assert.Equal("/sign-in?returnUrl=%2Factivity", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Signing_out_asks_to_sign_in_again()
    {
        using HttpClient browser = portal.Browser();
        using HttpResponseMessage entered = await RunningPortal.SignInAsync(browser, "Avery");
        string page = await browser.GetStringAsync("/activity");

        using HttpResponseMessage left = await RunningPortal.PostAsync(
            browser,
            "/sign-out",
            RunningPortal.TokenOf(page)
        );
        using HttpResponseMessage after = await browser.GetAsync("/");

        Assert.Equal("/sign-in", left.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Found, after.StatusCode);
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so()
    {
        using HttpClient browser = portal.Browser();
        using HttpResponseMessage entered = await RunningPortal.SignInAsync(browser, "Avery");

        using HttpResponseMessage answer = await browser.GetAsync("/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no such page", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_answer_has_the_shell_and_asks_Dataverse_nothing()
    {
        using HttpClient browser = portal.Browser();
        using HttpResponseMessage entered = await RunningPortal.SignInAsync(browser, "Avery");
        await portal.Contoso.ForgetRequestsAsync();

        string page = await browser.GetStringAsync("/");

        Assert.Contains("Skip to content", page, StringComparison.Ordinal);
        Assert.Contains("class=\"skeleton\"", page, StringComparison.Ordinal);
        Assert.Equal(0, await portal.Contoso.RequestsAsync(LocalDataverse.Contoso.Us.Environment));
    }

    [Fact]
    public async Task Pages_run_and_show_only_what_is_our_own()
    {
        using HttpClient browser = portal.Browser();

        using HttpResponseMessage answer = await browser.GetAsync("/sign-in");

        string[] policies = [.. answer.Headers.GetValues("Content-Security-Policy")];
        Assert.Contains(policies, policy => policy.StartsWith("default-src 'self';", StringComparison.Ordinal));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }
}
