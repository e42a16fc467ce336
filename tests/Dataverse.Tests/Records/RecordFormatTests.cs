using System.Text.Json.Nodes;
using HandoffPortal.Dataverse.Records;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Proofs;

namespace HandoffPortal.Dataverse.Tests.Records;

/// <summary>The form of the hand-off record (product.md §3).</summary>
public sealed class RecordFormatTests
{
    private static readonly BotReference Bot = new(
        EnvironmentId.Parse("e0000000-c047-4050-8000-000000000001"),
        new BotId(Guid.Parse("b0700000-c047-4050-8000-000000000002"))
    );

    private static readonly HandoffLink Link = new(
        Bot,
        EnvironmentId.Parse("e0000000-c047-4050-8000-000000000002"),
        new ApplicationId(Guid.Parse("a9900000-c047-4050-8000-000000000002")),
        new SystemUserId(Guid.Parse("b05e0000-c047-4050-8000-000000000002"))
    );

    private static readonly DateTimeOffset Since = new(2026, 11, 1, 9, 30, 0, TimeSpan.Zero);

    private static readonly Standing.Connected Connected = new(Link, Voice: true, Since);

    private const string LinkJson =
        """{"home":"e0000000-c047-4050-8000-000000000001","bot":"b0700000-c047-4050-8000-000000000002","omnichannel":"e0000000-c047-4050-8000-000000000002","applicationId":"a9900000-c047-4050-8000-000000000002","botUser":"b05e0000-c047-4050-8000-000000000002"}""";

    public static TheoryData<string, string> Standings =>
        new()
        {
            { """{"is":"awaiting"}""", "Awaiting" },
            { $$"""{"is":"connected","link":{{LinkJson}},"voice":true,"since":"2026-11-01T09:30:00Z"}""", "Connected" },
            { $$"""{"is":"adopted","link":{{LinkJson}},"since":"2026-11-01T09:30:00Z"}""", "Adopted" },
            { $$"""{"is":"disconnected","link":{{LinkJson}}}""", "Disconnected" },
            { $$"""{"is":"disabled","link":{{LinkJson}}}""", "Disabled" },
            { """{"is":"disabled"}""", "Disabled" },
        };

    [Theory]
    [MemberData(nameof(Standings))]
    public void A_standing_reads_and_writes_as_the_same_text(string standing, string name)
    {
        string text = $$"""{"v":1,"standing":{{standing}}}""";

        HandoffRecord record = RecordReader.Read(text, Bot);

        Assert.Equal(name, record.Standing.GetType().Name);
        Assert.Equal(text, RecordWriter.Write(record, earlier: null));
    }

    [Fact]
    public void A_refresh_and_an_intent_with_every_step_read_as_they_were_written()
    {
        HandoffRecord record = new(
            Connected,
            new LastRefresh(Since.AddDays(1).AddTicks(7), Proof.Routed, "2021-11"),
            IntentOf(
                new PlanStep.TurnTeamsChannelOn(Bot),
                new PlanStep.CreateBotUser(Link, "Filialsuche \"Süd\" 店", "crc47_bot"),
                new PlanStep.EnableBotUser(Link),
                new PlanStep.DisableBotUser(Link),
                new PlanStep.MarkBotUser(Link, "Contoso \"Süd\" 店", "crc47_bot"),
                new PlanStep.UnmarkBotUser(Link, "Contoso", "crc47_bot"),
                new PlanStep.GiveAgentRole(Link),
                new PlanStep.TakeAgentRole(Link),
                new PlanStep.TurnTeamsChannelOff(Bot)
            ) with
            {
                StepsDone = 2,
                Stopped = true,
            }
        );

        string text = RecordWriter.Write(record, earlier: null);
        HandoffRecord read = RecordReader.Read(text, Bot);

        Assert.Equal(record.LastRefresh, read.LastRefresh);
        Assert.Equal(record.Intent!.Steps.AsEnumerable(), read.Intent!.Steps);
        Assert.Equal(record.Intent with { Steps = [] }, read.Intent with { Steps = [] });
        Assert.Contains("店", text);
        Assert.Equal(text, RecordWriter.Write(read, text));
    }

    [Fact]
    public void A_refresh_that_proved_nothing_has_no_proof()
    {
        HandoffRecord record = new(Connected, new LastRefresh(Since, Proof: null, "2023-06"));

        string text = RecordWriter.Write(record, earlier: null);

        Assert.EndsWith(
            """"refresh":{"at":"2026-11-01T09:30:00Z","edition":"2023-06"}}"""",
            text,
            StringComparison.Ordinal
        );
        Assert.Equal(record, RecordReader.Read(text, Bot));
    }

    [Fact]
    public void The_longest_connect_fits_into_an_environment_variable()
    {
        string name = new('店', 100);
        HandoffRecord record = new(
            new Standing.Disconnected(Link),
            new LastRefresh(Since.AddTicks(1), Proof.Configured, "2021-11"),
            IntentOf(
                new PlanStep.TurnTeamsChannelOn(Bot),
                new PlanStep.CreateBotUser(Link, name, new string('h', 100)),
                new PlanStep.GiveAgentRole(Link)
            ) with
            {
                Who = new string('w', 160),
            }
        );

        Assert.InRange(RecordWriter.Write(record, earlier: null).Length, 1, 2000);
    }

    [Fact]
    public void What_a_proof_rested_on_comes_back_as_it_was_written()
    {
        SeenWorkstream[] seen = [new(Guid.NewGuid(), "Chat \"EU\" 店"), new(Guid.NewGuid(), "")];
        LastRefresh refresh = new(Since, Proof.Reachable, "2021-11")
        {
            Workstreams = [.. seen],
            FellFrom = new ReachedProof(Proof.Proven, Since.AddDays(-9), [seen[1]]),
            FallIsUncertain = true,
        };

        LastRefresh read = RecordReader
            .Read(RecordWriter.Write(new HandoffRecord(Connected, refresh), earlier: null), Bot)
            .LastRefresh!;

        Assert.Equal(seen, read.Workstreams);
        Assert.True(read.FallIsUncertain);
        Assert.Equal((Proof.Proven, Since.AddDays(-9)), (read.FellFrom!.Proof, read.FellFrom.At));
        Assert.Equal([seen[1]], read.FellFrom.Workstreams.AsEnumerable());
    }

    [Fact]
    public void Workstreams_are_left_out_rather_than_that_a_record_gets_too_long()
    {
        SeenWorkstream[] seen =
        [
            .. Enumerable.Range(0, 3).Select(_ => new SeenWorkstream(Guid.NewGuid(), new string('店', 60))),
        ];
        LastRefresh refresh = new(Since, Proof.Reachable, "2021-11")
        {
            Workstreams = [.. seen],
            FellFrom = new ReachedProof(Proof.Proven, Since.AddDays(-9), [.. seen]),
        };
        Intent longest = IntentOf(
            new PlanStep.TurnTeamsChannelOn(Bot),
            new PlanStep.CreateBotUser(Link, new string('店', 100), new string('h', 100)),
            new PlanStep.GiveAgentRole(Link)
        ) with
        {
            Who = new string('w', 160),
        };

        string text = RecordWriter.Write(new HandoffRecord(new Standing.Disconnected(Link), refresh, longest), null);
        string idle = RecordWriter.Write(new HandoffRecord(new Standing.Disconnected(Link), refresh), null);

        Assert.InRange(text.Length, 1, 2000);
        Assert.Equal(Proof.Proven, RecordReader.Read(text, Bot).LastRefresh!.FellFrom!.Proof);
        Assert.Equal(3, RecordReader.Read(idle, Bot).LastRefresh!.FellFrom!.Workstreams.Length);
    }

    [Fact]
    public void Members_that_nobody_here_knows_survive_wherever_they_stand()
    {
        string text =
            $$$"""{"v":1,"note":{"by":"ops"},"standing":{"is":"connected","link":{{{LinkJson[..^1]}}},"tenant":"t"},"voice":true,"since":"2026-11-01T09:30:00Z","why":[1]},"refresh":{"at":"2026-11-01T09:30:00Z","edition":"2021-11","ms":12}}""";
        HandoffRecord read = RecordReader.Read(text, Bot);

        JsonNode written = JsonNode.Parse(
            RecordWriter.Write(read with { Standing = Connected with { Voice = false } }, text)
        )!;

        Assert.Equal("ops", written["note"]!["by"]!.GetValue<string>());
        Assert.Equal("t", written["standing"]!["link"]!["tenant"]!.GetValue<string>());
        Assert.Equal(1, written["standing"]!["why"]![0]!.GetValue<int>());
        Assert.Equal(12, written["refresh"]!["ms"]!.GetValue<int>());
        Assert.False(written["standing"]!["voice"]!.GetValue<bool>());
    }

    [Fact]
    public void Members_of_ours_that_no_longer_hold_are_gone()
    {
        string before = RecordWriter.Write(
            new HandoffRecord(Connected, Intent: IntentOf(new PlanStep.DisableBotUser(Link))),
            earlier: null
        );

        string after = RecordWriter.Write(new HandoffRecord(new Standing.Awaiting()), before);

        Assert.Equal("""{"v":1,"standing":{"is":"awaiting"}}""", after);
    }

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("<xml/>", "not JSON")]
    [InlineData("[]", "not a hand-off record")]
    [InlineData("{}", "not a hand-off record")]
    [InlineData("""{"v":2,"standing":{"is":"awaiting"}}""", "newer version of the portal")]
    [InlineData("""{"v":0,"standing":{"is":"awaiting"}}""", "version is unknown")]
    [InlineData("""{"v":"1"}""", "missing or malformed")]
    [InlineData("""{"v":1}""", "where the connection stands")]
    [InlineData("""{"v":1,"standing":{"is":"paused"}}""", "unknown word")]
    [InlineData("""{"v":1,"standing":{"is":"disconnected"}}""", "link is missing")]
    [InlineData("""{"v":1,"standing":{"is":"disconnected","link":{"home":"a/b"}}}""", "environment id")]
    [InlineData("""{"v":1,"standing":{"is":"awaiting"},"refresh":{"at":"soon","edition":"2021-11"}}""", "malformed")]
    [InlineData(
        """{"v":1,"standing":{"is":"awaiting"},"intent":{"id":"b0700000-c047-4050-8000-000000000002","kind":"7","steps":[],"ends":{"is":"awaiting"},"who":"A","since":"2026-11-01T09:30:00Z"}}""",
        "unknown word"
    )]
    [InlineData(
        """{"v":1,"standing":{"is":"awaiting"},"intent":{"id":"b0700000-c047-4050-8000-000000000002","kind":"enable","steps":[],"done":3,"ends":{"is":"awaiting"},"who":"A","since":"2026-11-01T09:30:00Z"}}""",
        "steps that it does not have"
    )]
    public void Anything_else_is_refused_with_a_sentence(string text, string why)
    {
        FormatException refused = Assert.Throws<FormatException>(() => RecordReader.Read(text, Bot));

        Assert.Contains(why, refused.Message);
    }

    private static Intent IntentOf(params PlanStep[] steps) =>
        new(
            new OperationId(Guid.Parse("0b000000-c047-4050-8000-000000000002")),
            OperationKind.EnableVoice,
            [.. steps],
            0,
            Connected,
            "Avery",
            Since
        );
}
