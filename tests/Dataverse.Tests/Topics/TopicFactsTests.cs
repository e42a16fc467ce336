using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;
using HandoffPortal.LocalDataverse;
using static HandoffPortal.Dataverse.Tests.ContosoNames;

namespace HandoffPortal.Dataverse.Tests.Topics;

/// <summary>The topics of Contoso's bots as they are read back.</summary>
public sealed class TopicFactsTests(ReadOnlyContoso contoso) : IClassFixture<ReadOnlyContoso>
{
    [Fact]
    public async Task Every_bot_greets_and_hands_off()
    {
        BotTopics topics = await ReadAsync(Contoso.Us.StoreLocator);

        Assert.Equal(["Escalate", "Greeting"], topics.Topics.Select(topic => topic.Name));
        Topic escalate = topics.Topics[0];
        Assert.Equal(Contoso.TopicOf(Contoso.Us.StoreLocator, "Escalate"), escalate.Id);
        Assert.Equal(("crc47_storeLocator.topic.Escalate", true), (escalate.SchemaName, escalate.On));
        Assert.NotNull(escalate.ChangedOn);
        TopicVisit transfer = Assert.Single(topics.Visits, visit => visit.Node is TopicNode.TransferToAgent);
        Assert.Equal((11, "transfer_main", Audience.Everybody), (transfer.Node.Line, transfer.Node.Id, transfer.By));
        Assert.Empty(topics.UnknownKinds);
    }

    [Fact]
    public async Task Topics_are_read_where_nothing_is_connected_and_in_every_environment()
    {
        HandoffFacts european = await contoso.Avery.ReadAsync(new(Contoso.Eu.RetourenAssistent.In(Eu)));
        HandoffFacts sandbox = await contoso.Avery.ReadAsync(new(Contoso.Sandbox.SandboxBot.In(Sandbox)));

        Assert.Equal(2, european.Topics.Value().Topics.Length);
        Assert.Equal(2, sandbox.Topics.Value().Topics.Length);
        Assert.Equal(3, european.Topics.Value().Destinations.Length);
        Assert.Empty(sandbox.Topics.Value().Destinations);
    }

    [Fact]
    public async Task The_actions_of_the_telephony_extension_are_known_by_their_names()
    {
        BotTopics topics = await ReadAsync(Contoso.Us.PharmacyLine);

        Assert.Equal(
            VoiceActions.All.Select(action => action.Name()).Order(StringComparer.Ordinal),
            topics.Destinations.Select(action => action.Name).Order(StringComparer.Ordinal)
        );
        Assert.DoesNotContain(topics.Destinations, action => action.IsComposer);
        Assert.Equal(
            [
                ("Call the pharmacist", VoiceAction.TransferCall),
                ("Call the pharmacist", VoiceAction.TransferCall),
                ("Call the pharmacist", VoiceAction.TransferCall),
                ("Caller check", VoiceAction.UninterruptibleMessage),
                ("Caller check", VoiceAction.HangUp),
            ],
            topics
                .Visits.Where(visit => visit.Node is TopicNode.Redirect)
                .Select(visit => (visit.Topic.Name, topics.ActionOf((TopicNode.Redirect)visit.Node)!.Value))
        );
    }

    [Fact]
    public async Task A_Composer_dialog_is_where_a_redirect_leads()
    {
        BotTopics topics = await ReadAsync(Contoso.Us.BookingLine);

        TopicVisit redirect = Assert.Single(
            topics.Visits,
            visit => visit.Topic.Name == "Booking card" && visit.Node is TopicNode.Redirect
        );
        TopicDestination? card = topics.Destination((TopicNode.Redirect)redirect.Node);
        Assert.Equal(new TopicDestination("crc47_bookingLine.dialog.BookingCard", "Booking card", true), card);
        Assert.Equal(11, topics.Topics.Length);
        Assert.Equal(4, topics.Destinations.Length);
    }

    [Fact]
    public async Task Who_can_come_to_a_node_follows_from_the_test_of_the_phone_number()
    {
        BotTopics pharmacy = await ReadAsync(Contoso.Us.PharmacyLine);
        BotTopics booking = await ReadAsync(Contoso.Us.BookingLine);

        Assert.Equal((25, Audience.Messages), HangUp(pharmacy, "Caller check"));
        Assert.Equal((25, Audience.Calls), HangUp(booking, "Caller check"));
        Assert.Equal((34, Audience.Calls), HangUp(booking, "Close politely"));
    }

    [Fact]
    public async Task The_topics_of_the_pharmacy_are_read_with_what_is_wrong_with_them()
    {
        BotTopics topics = await ReadAsync(Contoso.Us.PharmacyLine);

        Assert.Equal(
            [
                "Account greeting",
                "Call the pharmacist",
                "Caller check",
                "Close politely",
                "Escalate",
                "Greeting",
                "Opening hours",
                "Order status",
                "Prescription card",
                "Refill card",
            ],
            topics.Topics.Select(topic => topic.Name)
        );
        Assert.All(topics.Topics, topic => Assert.IsType<TopicContent.Readable>(topic.Content));
        TopicText hours = Said(topics, "Opening hours").Texts[0];
        Assert.StartsWith("# Opening hours\n**Weekdays**", hours.Value, StringComparison.Ordinal);
        Assert.Equal(16, hours.Line);
        Assert.Equal(20, hours.LineAt(hours.Value.IndexOf("* Sunday", StringComparison.Ordinal)));
        Assert.DoesNotContain("speak", Assert.Single(Said(topics, "Prescription card").Cards).Value);
        Assert.Contains("\"speak\"", Assert.Single(Said(topics, "Refill card").Cards).Value);
    }

    [Fact]
    public async Task A_damaged_topic_is_kept_with_the_line_of_the_damage_beside_clean_ones()
    {
        BotTopics topics = await ReadAsync(Contoso.Us.MenuBoard);

        Topic damaged = Assert.Single(topics.Topics, topic => topic.Content is TopicContent.Damaged);
        Assert.Equal("Specials", damaged.Name);
        Assert.Equal(
            new TopicContent.Damaged(12, "A quotation mark is opened there and never closed."),
            damaged.Content
        );
        Assert.Equal<(string, int)>([("PlayJingle", 1), ("ShowPictureWall", 2)], [.. topics.UnknownKinds]);
        Assert.Equal(5, topics.Topics.Length);
    }

    [Fact]
    public async Task A_topic_that_is_off_is_read_as_such()
    {
        BotTopics topics = await ReadAsync(Contoso.Us.NightPorter);

        Topic escalate = Assert.Single(topics.Topics, topic => topic.Name == "Escalate");
        Assert.False(escalate.On);
        TopicVisit transfer = Assert.Single(topics.Visits, visit => visit.Node is TopicNode.TransferToAgent);
        Assert.False(transfer.IsReachable);
    }

    [Fact]
    public async Task Recipe_finder_transfers_nobody()
    {
        BotTopics topics = await ReadAsync(Contoso.Us.RecipeFinder);

        Assert.Equal(["Escalate", "Find a recipe", "Greeting"], topics.Topics.Select(topic => topic.Name));
        Assert.DoesNotContain(topics.Visits, visit => visit.Node is TopicNode.TransferToAgent);
    }

    [Fact]
    public async Task Claims_intake_sets_too_much_and_claims_desk_just_enough()
    {
        BotTopics intake = await ReadAsync(Contoso.Us.ClaimsIntake);
        BotTopics desk = await ReadAsync(Contoso.Us.ClaimsDesk);

        Assert.Equal(4_200, Set(intake, "Terms").Value.Value.Length);
        Assert.Equal(4_000, Set(desk, "Terms").Value.Value.Length);
        Assert.InRange(AllSet(intake).Sum(set => set.Value.Value.Length), 262_144 * 8 / 10, 262_144);
        Assert.InRange(AllSet(desk).Sum(set => set.Value.Value.Length), 1, 262_144 / 2);
        Assert.Contains(AllSet(intake), set => set.Variable == new VariableName("Global", "claimType"));
        Assert.Contains(AllSet(desk), set => set.Variable == new VariableName("Global", "ClaimType"));
        Assert.Equal((248, 200), (LongestName(intake), LongestName(desk)));
    }

    private async Task<BotTopics> ReadAsync(Contoso.BotIds bot) =>
        (await contoso.Avery.ReadAsync(bot.Ask())).Topics.Value();

    private static Saying Said(BotTopics topics, string topic) =>
        topics.Visits.First(visit => visit.Topic.Name == topic && visit.Node.Says is not null).Node.Says!;

    private static (int Line, Audience By) HangUp(BotTopics topics, string topic)
    {
        TopicVisit found = Assert.Single(
            topics.Visits,
            visit =>
                visit.Topic.Name == topic
                && visit.Node is TopicNode.Redirect redirect
                && topics.ActionOf(redirect) == VoiceAction.HangUp
        );
        return (found.Node.Line, found.By);
    }

    private static IEnumerable<TopicNode.SetVariable> AllSet(BotTopics topics) =>
        topics.Visits.Select(visit => visit.Node).OfType<TopicNode.SetVariable>();

    private static TopicNode.SetVariable Set(BotTopics topics, string variable) =>
        AllSet(topics).Single(set => set.Variable?.Name == variable);

    private static int LongestName(BotTopics topics) =>
        topics
            .Visits.Select(visit => visit.Node)
            .OfType<TopicNode.Question>()
            .Max(question => question.Variable!.Name.Length);
}
