using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Topics;
using HandoffPortal.Domain.Transcripts;
using HandoffPortal.LocalDataverse;

namespace HandoffPortal.Dataverse.Tests.Transcripts;

/// <summary>Conversations of Contoso's bots, over HTTP.</summary>
public sealed class TranscriptsTests(ReadOnlyContoso contoso) : IClassFixture<ReadOnlyContoso>
{
    [Fact]
    public async Task The_list_is_newest_first_and_tells_how_conversations_ended()
    {
        ImmutableArray<TranscriptHeading> list = await ListAsync(Contoso.Us.ClaimsIntake);

        Assert.Equal(
            [
                Key(Contoso.Conversations.Damaged),
                Key(Contoso.Conversations.InTwoBatches),
                Key(Contoso.Conversations.ClaimsIntake),
            ],
            list.Select(heading => heading.Key)
        );
        Assert.Equal([false, true, true], list.Select(heading => heading.Escalated));
        Assert.Equal([1, 2, 1], list.Select(heading => heading.Batches));
    }

    [Fact]
    public async Task The_list_costs_one_request_and_so_does_a_conversation()
    {
        await contoso.Tenant.ForgetRequestsAsync();

        await ListAsync(Contoso.Us.StoreLocator);
        Assert.Equal(1, await contoso.Tenant.RequestsAsync(Contoso.Us.Environment));

        await ReadAsync(Contoso.Us.ClaimsIntake, Contoso.Conversations.InTwoBatches);
        Assert.Equal(2, await contoso.Tenant.RequestsAsync(Contoso.Us.Environment));
    }

    [Fact]
    public async Task A_bot_that_nobody_talked_to_has_no_conversations() =>
        Assert.Empty(await ListAsync(Contoso.Us.ReturnsAssistant));

    [Fact]
    public async Task A_conversation_is_read_with_everything_that_happened()
    {
        Transcript transcript = await ReadAsync(Contoso.Us.StoreLocator, Contoso.Conversations.StoreLocator);

        TranscriptActivity.Message asked = Assert.IsType<TranscriptActivity.Message>(transcript.Activities[3]);
        Assert.Equal((Speaker.Customer, "I want to talk to a person"), (asked.By, asked.Text));
        Assert.Equal(transcript.StartedOn.AddSeconds(30), asked.At);
        HandedVariable phrase = Assert
            .IsType<TranscriptActivity.HandOff>(transcript.Activities[4])
            .Passed.Single(passed => passed.Name == "va_LastPhrase");
        Assert.Equal(new VariableValue.Text("I want to talk to a person"), phrase.Value);
        Assert.Equal("Escalated", Assert.IsType<TranscriptActivity.SessionEnd>(transcript.Activities[5]).Outcome);
    }

    [Fact]
    public async Task Batches_are_joined_in_their_order_whichever_was_stored_first()
    {
        Transcript transcript = await ReadAsync(Contoso.Us.ClaimsIntake, Contoso.Conversations.InTwoBatches);

        Assert.Equal(
            ["There was a fire", "Are you still there?"],
            transcript
                .Activities.OfType<TranscriptActivity.Message>()
                .Where(said => said.By == Speaker.Customer)
                .Select(said => said.Text)
        );
        Assert.Equal(transcript.StartedOn, transcript.Activities[0].At);
        Assert.Contains(transcript.Activities, activity => activity is TranscriptActivity.Language("en-US"));
    }

    [Fact]
    public async Task Every_kind_of_trace_is_told_apart()
    {
        Transcript transcript = await ReadAsync(Contoso.Us.ClaimsIntake, Contoso.Conversations.ClaimsIntake);

        Assert.Contains(
            transcript.Activities,
            activity =>
                activity
                    is TranscriptActivity.Assignment(
                        VariableName
                        ("Topic", "PolicyNumber"),
                        VariableValue.Number
                        ("4417702")
                    )
        );
        Assert.Equal(
            [("Report a claim", true), ("Escalate", false)],
            transcript
                .Activities.OfType<TranscriptActivity.TopicStart>()
                .Select(start => (start.Topic, start.ByCustomer))
        );
    }

    [Fact]
    public async Task A_conversation_of_5000_activities_is_read_whole() =>
        Assert.Equal(
            5_000,
            (await ReadAsync(Contoso.Us.ClaimsDesk, Contoso.Conversations.OfManyActivities)).Activities.Length
        );

    [Fact]
    public async Task A_damaged_one_says_where_it_stops_making_sense()
    {
        Fault fault = (await TryReadAsync(Contoso.Us.ClaimsIntake, Key(Contoso.Conversations.Damaged))).Fault();

        Assert.Equal(FaultKind.Unusable, fault.Kind);
        Assert.Contains("It stops making sense in line 1, at byte", fault.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no such")]
    [InlineData("' or 1 eq 1 or name eq '")]
    [InlineData("%")]
    [InlineData("c0000000-c047-4050-8000-00000000001")] // one character short of an id
    public async Task There_is_no_such_conversation(string key)
    {
        Fault fault = (await TryReadAsync(Contoso.Us.ClaimsIntake, TranscriptKey.Read(key)!.Value)).Fault();

        Assert.Equal(FaultKind.NotFound, fault.Kind);
        Assert.Contains(key, fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_conversation_of_another_bot_is_none_of_this_one() =>
        Assert.Equal(
            FaultKind.NotFound,
            (await TryReadAsync(Contoso.Us.ClaimsDesk, Key(Contoso.Conversations.ClaimsIntake))).Fault().Kind
        );

    [Theory]
    [InlineData("Blair")]
    [InlineData("Casey")]
    [InlineData("Devon")]
    public async Task Without_the_role_there_is_a_refusal_and_no_empty_list(string person)
    {
        SignedIn signedIn =
            person == "Blair" ? contoso.Blair
            : person == "Casey" ? contoso.Casey
            : contoso.Devon;
        BotReference bot = Reference(Contoso.Us.StoreLocator);

        Fault list = (await signedIn.Transcripts.ListAsync(bot, default)).Fault();
        Fault read = (
            await signedIn.Transcripts.ReadAsync(bot, Key(Contoso.Conversations.StoreLocator), default)
        ).Fault();

        Assert.Equal((FaultKind.Forbidden, FaultKind.Forbidden), (list.Kind, read.Kind));
        Assert.Contains("conversation transcripts of Contoso US", list.What, StringComparison.Ordinal);
    }

    private async Task<ImmutableArray<TranscriptHeading>> ListAsync(Contoso.BotIds bot) =>
        (await contoso.Avery.Transcripts.ListAsync(Reference(bot), default)).Value();

    private async Task<Transcript> ReadAsync(Contoso.BotIds bot, Guid conversation) =>
        (await TryReadAsync(bot, Key(conversation))).Value();

    private Task<Reading<Transcript>> TryReadAsync(Contoso.BotIds bot, TranscriptKey key) =>
        contoso.Avery.Transcripts.ReadAsync(Reference(bot), key, default);

    private static TranscriptKey Key(Guid conversation) => TranscriptKey.Read($"{conversation:D}")!.Value;

    private static BotReference Reference(Contoso.BotIds bot) =>
        new(EnvironmentId.Parse($"{Contoso.Us.Environment.EnvironmentId:D}"), new BotId(bot.BotId));
}
