using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations.Refreshing;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Tests.Fakes;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Proofs;

/// <summary>What was proven before and is not now, and why.</summary>
public sealed class ProofFallTests
{
    private static readonly SeenWorkstream Chat = new(Sample.WorkstreamId, "Store chat");
    private static readonly string When = $"on {Words.Day(Sample.ConnectedAt)}";

    [Fact]
    public void Nothing_falls_while_as_much_is_proven_as_before_or_nothing_was()
    {
        Assert.Null(Fall(SampleFacts.Ready().Refreshed(Proof.Proven)));
        Assert.Null(Fall(SampleFacts.Ready()));
        Assert.Null(Fall(SampleFacts.Ready(routing: Routing.None).Refreshed(Proof.Reachable)));
    }

    [Fact]
    public void A_bot_taken_out_of_its_workstream_fell_from_routed() =>
        Says(
            $"Was Routed {When}, now Reachable: removed from the workstream Store chat.",
            SampleFacts.Ready(routing: Routing.None)
        );

    [Theory]
    [InlineData(false, (int)WorkDistribution.Push, "the workstream Store chat is inactive.")]
    [InlineData(true, (int)WorkDistribution.Pick, "the workstream Store chat lets representatives pick conversations.")]
    public void A_workstream_that_no_longer_leads_to_the_bot_is_named(bool active, int distribution, string why) =>
        Says(
            $"Was Routed {When}, now Reachable: {why}",
            SampleFacts.Ready(
                routing: SampleFacts.Route(
                    Sample.Workstream(active: active, distribution: distribution, defaultQueue: Sample.QueueId)
                )
            )
        );

    [Fact]
    public void Else_the_evidence_of_the_first_rung_that_fails_says_why()
    {
        Says(
            $"Was Routed {When}, now Reachable: Store chat leads past Store Locator to the queue Store service, which has no representative; customers who ask for a person reach nobody.",
            SampleFacts.Ready(
                routing: SampleFacts.Route(
                    Sample.Workstream(defaultQueue: Sample.QueueId),
                    Sample.Queue(members: Sample.BotMember())
                )
            )
        );
        Says(
            $"Was Routed {When}, now Configured: The Teams channel of Store Locator is off; the bot talks to Omnichannel over it.",
            SampleFacts.Ready(bot: Sample.Bot(teams: new TeamsChannel.Off()))
        );
        Says(
            $"Was Routed {When}, now not even Configured: Store Locator in Contoso US Service is disabled.",
            SampleFacts.Ready(users: [Sample.BotUser(disabled: true)])
        );
        Says(
            $"Was Routed {When}, now not even Configured: Store Locator does not hold Omnichannel agent in Contoso US Service.",
            SampleFacts.Ready(users: [Sample.BotUser(roles: new HeldRole("Basic User"))])
        );
    }

    [Fact]
    public void What_could_not_be_read_has_not_fallen()
    {
        Fault fault = Sample.Down();
        ProofFall fall = Fall(
            Remembered(SampleFacts.Ready().There(there => there with { Routing = Reading.Failed<Routing>(fault) }))
        )!;

        Assert.False(fall.IsCertain);
        Assert.Equal(
            $"Was Routed {When}. Whether that still holds could not be checked now: {fault.What}",
            fall.Sentence
        );
    }

    [Fact]
    public async Task A_refresh_that_could_not_check_a_rung_does_not_call_it_fallen()
    {
        HandoffFacts unread = Remembered(
            SampleFacts.Ready().There(there => there with { Routing = Reading.Failed<Routing>(Sample.Down()) })
        );

        LastRefresh refresh = await RefreshAsync(unread);

        Assert.True(refresh.FallIsUncertain);
        Assert.Equal([Chat], refresh.FellFrom!.Workstreams.AsEnumerable());
    }

    [Fact]
    public void A_rung_that_fails_is_certain_though_a_lower_one_could_not_be_read()
    {
        ProofFall fall = Fall(
            Remembered(
                SampleFacts.Ready(routing: Routing.None) with
                {
                    Extensions = Reading.Failed<ImmutableArray<InstalledExtension>>(Sample.Down()),
                }
            )
        )!;

        Assert.True(fall.IsCertain);
        Assert.Equal("removed from the workstream Store chat.", fall.Why);
    }

    [Fact]
    public async Task A_refresh_remembers_what_fell_until_it_is_reached_again()
    {
        HandoffFacts fallen = Remembered(SampleFacts.Ready(routing: Routing.None));

        LastRefresh first = await RefreshAsync(fallen);
        LastRefresh second = await RefreshAsync(fallen.With(first));
        LastRefresh mended = await RefreshAsync(SampleFacts.Ready().With(second));

        Assert.Equal((Proof.Reachable, Proof.Routed), (first.Proof, first.FellFrom!.Proof));
        Assert.Equal(Sample.ConnectedAt, second.FellFrom!.At);
        Assert.Equal([Chat], second.FellFrom.Workstreams.AsEnumerable());
        Assert.Null(mended.FellFrom);
        Assert.Equal([Chat], mended.Workstreams.AsEnumerable());
    }

    [Fact]
    public void Each_rung_says_from_when_its_evidence_is()
    {
        ProofReport report = ProofLadder.Grade(SampleFacts.Ready(), RuleEdition.November2021);

        Assert.All(report.Rungs.SkipLast(1), rung => Assert.Equal(Sample.ReadAt, rung.At));
        Assert.Equal(SampleFacts.TakenOn(20).At, report.Rungs[^1].At);
    }

    [Fact]
    public void A_record_remembers_three_open_workstreams_and_names_of_sixty_characters()
    {
        Workstream Named(string name, bool active = true) =>
            Sample.Workstream(name, active: active) with
            {
                Id = Guid.NewGuid(),
            };

        ImmutableArray<SeenWorkstream> seen = SeenWorkstream.Of([
            Named("closed", active: false),
            Named(new string('x', 100)),
            Named("two"),
            Named("three"),
            Named("four"),
        ]);

        Assert.Equal([new string('x', 60), "two", "three"], seen.Select(workstream => workstream.Name));
    }

    private static void Says(string sentence, HandoffFacts facts) =>
        Assert.Equal(sentence, Fall(Remembered(facts))!.Sentence);

    private static HandoffFacts Remembered(HandoffFacts facts) =>
        facts.With(new LastRefresh(Sample.ConnectedAt, Proof.Routed, "2021-11") { Workstreams = [Chat] });

    private static ProofFall? Fall(HandoffFacts facts) =>
        ProofFall.Of(facts, ProofLadder.Grade(facts, RuleEdition.November2021));

    private static async Task<LastRefresh> RefreshAsync(HandoffFacts facts)
    {
        FakeRecords records = new();
        await new RefreshConnection(
            new FakeFacts(facts),
            records,
            new FakeActivityLog(),
            RuleEdition.November2021,
            TimeProvider.System
        ).RefreshAsync(Sample.Reference, new("avery", "Avery"), CancellationToken.None);
        return records.Written[^1].LastRefresh!;
    }
}
