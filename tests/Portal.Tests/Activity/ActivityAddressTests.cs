using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.Activity;

namespace HandoffPortal.Portal.Tests.Activity;

/// <summary>The Activity page's address: what it asks for, and what it can't.</summary>
public sealed class ActivityAddressTests
{
    private const string Bot = "contoso-us/b0000000-0000-4000-8000-000000000002";

    [Fact]
    public void An_address_without_filters_asks_for_everything()
    {
        ActivityAddress address = ActivityAddress.Read(null, "", "  ", null, "");

        Assert.Empty(address.Wrong);
        Assert.False(address.Question.IsNarrowed);
        Assert.Equal("activity", address.Question.Address);
    }

    [Fact]
    public void Every_filter_is_written_as_it_is_read()
    {
        ActivityAddress address = ActivityAddress.Read(Bot, " Zoë & Ava ", "enablevoice", "2021-11-01", "2021-11-30");

        Assert.Empty(address.Wrong);
        Assert.Equal(
            new ActivityQuestion(
                ActivityLogFake.StoreLocator,
                "Zoë & Ava",
                OperationKind.EnableVoice,
                new DateOnly(2021, 11, 1),
                new DateOnly(2021, 11, 30)
            ),
            address.Question
        );
        Assert.Equal(
            $"activity?bot={Bot}&person=Zo%C3%AB%20%26%20Ava&kind=EnableVoice&from=2021-11-01&until=2021-11-30",
            address.Question.Address
        );
    }

    [Theory]
    [InlineData("nobody", null, null, null, null, "“nobody” is no bot (“bot”).")]
    [InlineData("contoso-us/nobody", null, null, null, null, "names no bot: “nobody”")]
    [InlineData("a b/b0000000-0000-4000-8000-000000000002", null, null, null, null, "names no environment")]
    [InlineData(null, null, "Teleport", null, null, "There is no operation (“kind”) “Teleport”.")]
    [InlineData(null, null, "3", null, null, "There is no operation (“kind”) “3”.")]
    [InlineData(null, null, null, "yesterday", null, "“yesterday” is no day (“from”).")]
    [InlineData(null, null, null, "0001-01-01", null, "“0001-01-01” is no day (“from”).")]
    [InlineData(null, null, null, null, "9999-12-31", "“9999-12-31” is no day (“until”).")]
    [InlineData(null, null, null, "2021-11-02", "2021-11-01", "lies after the last one")]
    public void A_part_that_means_nothing_is_named(
        string? bot,
        string? person,
        string? kind,
        string? from,
        string? until,
        string said
    )
    {
        ActivityAddress address = ActivityAddress.Read(bot, person, kind, from, until);

        Assert.Contains(said, Assert.Single(address.Wrong), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_that_is_wrong_is_named_at_once()
    {
        ActivityAddress address = ActivityAddress.Read("x", new string('n', 10_000), "x", "x", "x");

        Assert.Equal(5, address.Wrong.Length);
        Assert.All(address.Wrong, sentence => Assert.InRange(sentence.Length, 1, 200));
    }

    [Theory]
    [InlineData("UTC", "2021-11-23T00:00:00Z", "2021-11-24T00:00:00Z")]
    [InlineData("America/Los_Angeles", "2021-11-23T08:00:00Z", "2021-11-24T08:00:00Z")]
    [InlineData("Asia/Kolkata", "2021-11-22T18:30:00Z", "2021-11-23T18:30:00Z")]
    public void A_day_is_a_day_of_the_visitors_zone(string zone, string from, string until)
    {
        ActivityQuestion question = new(From: new DateOnly(2021, 11, 23), Until: new DateOnly(2021, 11, 23));

        ActivityFilter filter = question.In(TimeZoneInfo.FindSystemTimeZoneById(zone), 10);

        Assert.Equal(At(from), filter.From);
        Assert.Equal(At(until), filter.Until);
    }

    [Fact]
    public void A_day_whose_midnight_the_clocks_skip_starts_when_they_skip_it()
    {
        ActivityQuestion question = new(From: new DateOnly(2018, 11, 4));

        ActivityFilter filter = question.In(TimeZoneInfo.FindSystemTimeZoneById("America/Sao_Paulo"), 10);

        Assert.Equal(At("2018-11-04T03:00:00Z"), filter.From);
    }

    [Fact]
    public void A_day_whose_midnight_comes_twice_starts_at_the_first()
    {
        ActivityQuestion question = new(From: new DateOnly(2021, 11, 7));

        ActivityFilter filter = question.In(TimeZoneInfo.FindSystemTimeZoneById("America/Havana"), 10);

        Assert.Equal(At("2021-11-07T04:00:00Z"), filter.From);
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("9000-12-31")]
    public void The_furthest_days_are_instants_in_every_zone(string day)
    {
        ActivityQuestion question = ActivityAddress.Read(null, null, null, day, day).Question;

        foreach (TimeZoneInfo zone in TimeZoneInfo.GetSystemTimeZones())
        {
            Assert.NotNull(question.In(zone, 10).Until);
        }
    }

    private static DateTimeOffset At(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
