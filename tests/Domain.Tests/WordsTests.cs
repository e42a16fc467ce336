using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Tests;

public sealed class WordsTests
{
    private static readonly DateTimeOffset NewYear = new(2027, 1, 1, 0, 30, 0, TimeSpan.FromHours(1));

    [Theory]
    [InlineData(StreamSource.LiveChat, "Live chat")]
    [InlineData(StreamSource.Sms, "Sms")]
    [InlineData(StreamSource.EntityRecords, "Entity records")]
    public void A_name_of_the_code_becomes_words(StreamSource source, string words) =>
        Assert.Equal(words, Words.Of(source));

    [Theory]
    [InlineData(0, "no workstreams")]
    [InlineData(1, "1 workstream")]
    [InlineData(2, "2 workstreams")]
    public void A_count_agrees_with_its_noun(int count, string words) =>
        Assert.Equal(words, Words.Count(count, "workstream"));

    [Theory]
    [InlineData("")]
    [InlineData("telephony", "telephony")]
    [InlineData("telephony and voice", "telephony", "voice")]
    [InlineData("telephony, Omnichannel and voice", "telephony", "Omnichannel", "voice")]
    public void A_list_reads_as_in_a_sentence(string words, params string[] items) =>
        Assert.Equal(words, Words.List(items));

    [Fact]
    public void Days_and_moments_are_those_of_UTC_in_every_culture()
    {
        Assert.Equal("31 December 2026", Words.Day(NewYear));
        Assert.Equal("31 December 2026, 23:30 UTC", Words.Moment(NewYear));
    }

    [Fact]
    public void A_choice_that_somebody_knows_has_a_name()
    {
        Choice<StreamSource> choice = new((int)StreamSource.VoiceCall);

        Assert.Equal(StreamSource.VoiceCall, choice.Known);
        Assert.True(choice.Is(StreamSource.VoiceCall));
        Assert.False(choice.Is(StreamSource.Voice));
        Assert.Equal("Voice call", choice.ToString());
    }

    [Theory]
    [InlineData(77)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void A_choice_that_nobody_knows_keeps_its_number(int value)
    {
        Choice<BotStatus> choice = new(value);

        Assert.Null(choice.Known);
        Assert.False(choice.Is(BotStatus.Provisioned));
        Assert.Equal(value, choice.Value);
        Assert.Equal($"unknown value {value}", choice.ToString());
    }
}
