using Bunit;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Portal.Features.Omnichannel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Omnichannel;

public sealed class ConnectFormTests : SettingsContext
{
    [Fact]
    public void Every_environment_is_listed_with_its_region_and_whether_Omnichannel_is_set_up()
    {
        var page = Awaiting();

        Assert.Equal(3, page.FindAll(".option").Count);
        Assert.Contains("United States", page.FindAll(".option")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Omnichannel is set up, with voice",
            page.FindAll(".option")[0].TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void One_that_can_not_be_read_is_listed_with_the_reason_and_can_not_be_chosen()
    {
        var option = Awaiting().FindAll(".option")[2];

        Assert.Contains("Contoso US did not answer.", option.TextContent, StringComparison.Ordinal);
        Assert.True(option.QuerySelector("input")!.HasAttribute("disabled"));
    }

    [Fact]
    public void Choosing_an_environment_checks_it_and_keeps_it_in_the_address()
    {
        var page = Awaiting();

        page.Find("input[value=us-service]").Change("us-service");

        Assert.Equal(Service.Id, Tenant.Questions[^1].Omnichannel);
        Assert.EndsWith("?environment=us-service", Address, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaving_the_box_checks_the_application_id_and_keeps_it_in_the_address()
    {
        var page = Awaiting();

        page.Find("#application-id").Change($" {{{AppId}}} ");

        Assert.Equal(new ApplicationIdEntry.Entered(AppId), Tenant.Questions[^1].Entry);
        Assert.Contains("applicationId=", Address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not an id", "That is not an application ID.")]
    [InlineData("00000000-0000-0000-0000-000000000000", "nothing but zeros")]
    public void A_bad_application_id_says_what_is_wrong_with_it(string text, string answer)
    {
        var page = Awaiting();

        page.Find("#application-id").Change(text);

        Assert.Contains(answer, page.Find(".error").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", page.Find("#application-id").GetAttribute("aria-invalid"));
        Assert.Equal(text, page.Find("#application-id").GetAttribute("value"));
    }

    [Fact]
    public void Ten_thousand_characters_are_counted_and_stay_out_of_the_address()
    {
        var page = Awaiting();

        page.Find("#application-id").Change(new string('a', 10_000));

        Assert.Contains("That is 10,000 characters long.", page.Find(".error").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("applicationId", Address, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reload_keeps_what_was_chosen()
    {
        var page = Open(Facts(new Standing.Awaiting()), $"?environment=us-service&applicationId={AppId}");

        Assert.Equal(Service.Id, Assert.Single(Tenant.Questions).Omnichannel);
        Assert.Equal(AppId.ToString(), page.Find("#application-id").GetAttribute("value"));
    }

    [Fact]
    public void A_choice_left_in_the_address_is_dropped_once_the_bot_is_connected()
    {
        Open(Connected(), "?environment=us");

        Assert.Null(Tenant.Questions[^1].Omnichannel);
        Assert.DoesNotContain("environment=", Address, StringComparison.Ordinal);
    }

    [Fact]
    public void An_environment_in_the_address_that_is_not_there_is_said_and_forgotten()
    {
        var page = Open(Facts(new Standing.Awaiting()), "?environment=nowhere");

        Assert.Contains("There is no nowhere.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll(".option"));
        Assert.DoesNotContain("environment=", Address, StringComparison.Ordinal);
    }

    [Fact]
    public void Connect_with_an_empty_form_says_what_is_missing_and_opens_nothing()
    {
        var page = Awaiting();

        Button(page, "Connect").Click();

        Assert.Contains("Select an environment.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Enter an application ID.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("dialog h2"));
    }

    [Fact]
    public async Task Connect_with_something_missing_goes_to_the_first_of_it()
    {
        var page = Awaiting();

        Button(page, "Connect").Click();
        page.Find("input[value=us-service]").Change("us-service");
        Button(page, "Connect").Click();

        await page.InvokeAsync(() => page.FindComponent<EnvironmentPicker>().Instance.FocusAsync().AsTask());
        await page.InvokeAsync(() => page.FindComponent<ApplicationIdField>().Instance.FocusAsync().AsTask());
        string[] focused =
        [
            .. JSInterop.VerifyFocusAsyncInvoke(4).Select(call => ((ElementReference)call.Arguments[0]!).Id),
        ];
        Assert.NotEqual(focused[0], focused[1]);
        Assert.Equal(focused[2..], focused[..2]);
    }

    [Fact]
    public void Connect_asks_with_the_names_of_both_ends()
    {
        var page = Open(
            Facts(new Standing.Awaiting(), there: There(), extensions: Extension.Omnichannel),
            $"?environment=us-service&applicationId={AppId}"
        );

        Button(page, "Connect").Click();

        Assert.Equal("Connect Store Locator to Contoso US Service?", page.Find("dialog h2").TextContent);
    }

    private string Address => Services.GetRequiredService<NavigationManager>().Uri;

    private IRenderedComponent<OmnichannelPage> Awaiting() => Open(Facts(new Standing.Awaiting()));
}
