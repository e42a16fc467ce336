using Bunit;
using HandoffPortal.Portal.Ui;
using Microsoft.Extensions.DependencyInjection;

namespace HandoffPortal.Portal.Tests.Ui;

public sealed class MomentTests : PortalContext
{
    [Fact]
    public void Before_the_browser_has_told_its_zone_the_time_is_said_in_UTC()
    {
        var moment = Render<Moment>(p => p.Add(m => m.At, Noon));

        Assert.Equal("23 Nov 2021, 12:00 UTC", moment.Find("time").TextContent);
    }

    [Fact]
    public async Task The_time_is_shown_in_the_visitors_zone_and_exactly_on_hover()
    {
        JSInterop.Setup<string?>("handoff.zone").SetResult("America/New_York");
        var moment = Render<Moment>(p => p.Add(m => m.At, Noon));
        await Services.GetRequiredService<VisitorClock>().StartAsync();

        moment.WaitForAssertion(() => Assert.Equal("23 Nov 2021, 07:00", moment.Find("time").TextContent));
        Assert.Equal("2021-11-23T12:00:00Z", moment.Find("time").GetAttribute("title"));
    }

    [Theory]
    [InlineData(0, "just now")]
    [InlineData(1, "1 minute ago")]
    [InlineData(59, "59 minutes ago")]
    [InlineData(60, "1 hour ago")]
    [InlineData(60 * 24 * 2, "2 days ago")]
    [InlineData(60 * 24 * 40, "14 Oct 2021")]
    public void Ages_are_said_in_the_largest_unit_that_fits(int minutes, string words) =>
        Assert.Equal(words, Services.GetRequiredService<VisitorClock>().SayAge(Noon.AddMinutes(-minutes)));
}
