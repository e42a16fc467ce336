using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Portal.Features.AgentTransfers;
using HandoffPortal.TestKit;

namespace HandoffPortal.Portal.Tests.AgentTransfers;

public sealed class TileWordsTests
{
    public static TheoryData<Standing, string, string> Standings =>
        new()
        {
            { new Standing.Awaiting(), "Hand-off is enabled. The bot is not connected yet.", "Continue set-up" },
            {
                new Standing.Connected(Sample.Link, true, Sample.ConnectedAt),
                "Conversations are handed off to Contoso US Service, by text and voice.",
                "Open settings"
            },
            {
                new Standing.Adopted(Sample.Link, Sample.ConnectedAt),
                "Connected to Contoso US Service outside this portal.",
                "Open settings"
            },
        };

    [Theory]
    [MemberData(nameof(Standings))]
    public void Each_standing_has_its_sentence_and_its_one_action(Standing standing, string sentence, string action) =>
        Assert.Equal(new TileWords(sentence, action), TileWords.Of(SampleFacts.Ready(standing)));

    [Fact]
    public void A_bot_that_was_cut_off_can_be_connected_again() =>
        Assert.Equal(
            "Connect again",
            TileWords
                .Of(SampleFacts.Ready(new Standing.Disconnected(Sample.Link), users: [Sample.BotUser(disabled: true)]))
                .Action
        );

    [Fact]
    public void Drift_counts_what_disagrees() =>
        Assert.Equal(
            "The hand-off record and Dataverse disagree in 1 thing.",
            TileWords.Of(SampleFacts.Ready(users: [Sample.BotUser(disabled: true)])).Sentence
        );

    [Fact]
    public void A_bot_without_a_record_or_a_bot_user_is_set_up() =>
        Assert.Equal("Set up", TileWords.Of(SampleFacts.Ready(users: []).WithoutRecord()).Action);

    [Fact]
    public void A_record_that_can_not_be_read_is_not_called_disconnected() =>
        Assert.StartsWith(
            "The connection could not be read.",
            TileWords.Of(SampleFacts.Ready().WithUnreadableRecord(Sample.Forbidden())).Sentence,
            StringComparison.Ordinal
        );
}
