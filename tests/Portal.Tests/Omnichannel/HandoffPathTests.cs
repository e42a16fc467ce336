using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Topics;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.TestKit;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Omnichannel;

public sealed class HandoffPathTests
{
    private static readonly string[] Rules =
    [
        "HND001",
        "BOT001",
        "EXT001",
        "BOT004",
        "USR002",
        "USR003",
        "WRK001",
        "WRK002",
    ];

    [Fact]
    public void The_path_leads_over_nine_hops() =>
        Assert.Equal(
            [
                "Topics",
                "Bot",
                "Extensions",
                "Teams channel",
                "Application user",
                "Role",
                "Workstream",
                "Queue",
                "Representatives",
            ],
            HandoffPath.Of(Facts(), []).Select(hop => hop.Name)
        );

    [Fact]
    public void A_hop_is_coloured_by_its_finding()
    {
        var hops = HandoffPath.Of(Connected(), All(broken: "WRK001"));

        Assert.Equal(HopStanding.Unmet, hops[At(HopKind.Workstream)].Standing);
        Assert.Equal("Not met", VerdictLook.Of(hops[At(HopKind.Workstream)].Standing).Text);
        Assert.Equal(8, hops.Count(hop => hop.Standing == HopStanding.Met));
    }

    [Fact]
    public void A_hop_names_what_is_there()
    {
        var hops = HandoffPath.Of(Connected(routing: Routed()), All());

        Assert.Equal("On", hops[At(HopKind.TeamsChannel)].Detail);
        Assert.Equal("Store Locator", hops[At(HopKind.ApplicationUser)].Detail);
        Assert.Equal("Store chat", hops[At(HopKind.Workstream)].Detail);
        Assert.Equal("Stores", hops[At(HopKind.Queue)].Detail);
        Assert.Equal("1 representative", hops[At(HopKind.Representatives)].Detail);
    }

    [Fact]
    public void With_voice_all_extensions_count()
    {
        ImmutableArray<Finding> findings = [.. All(), Finding(Unmet(), "EXT003")];

        Assert.Equal(HopStanding.Met, HandoffPath.Of(Connected(), findings)[2].Standing);
        Assert.Equal(HopStanding.Unmet, HandoffPath.Of(Connected(voice: true), findings)[2].Standing);
    }

    [Fact]
    public void What_nobody_could_read_is_not_called_missing() =>
        Assert.Equal(HopStanding.Untold, HandoffPath.Of(Facts(), [])[At(HopKind.Queue)].Standing);

    [Fact]
    public void The_path_starts_at_the_topic_that_transfers()
    {
        BotTopics topics = SampleTopics.Of(
            SampleTopics.Topic("Escalate", SampleTopics.Node(7, "TransferConversationV2")),
            SampleTopics.Topic("Greeting", SampleTopics.Message(7, "Hello."))
        );

        Assert.Equal(
            "Transfer to agent in Escalate",
            Topics(Connected() with { Topics = Reading.Of(topics) }, ("HND001", Met)).Detail
        );
        Assert.Equal(
            "No transfer to agent",
            Topics(Connected() with { Topics = Reading.Of(BotTopics.None) }, ("HND001", Unmet())).Detail
        );
        Assert.Null(Topics(Connected() with { Topics = Reading.Failed<BotTopics>(Trouble) }).Detail);
    }

    [Fact]
    public void The_topics_lead_to_the_first_rule_that_they_break()
    {
        Hop hop = Topics(Connected(), ("HND001", Met), ("HND004", Verdict.CannotTell(Trouble)), ("HND005", Unmet()));

        Assert.Equal((HopStanding.Unmet, "HND005"), (hop.Standing, hop.RuleId));
    }

    [Fact]
    public void What_is_said_on_calls_counts_only_while_calls_come()
    {
        (string, Verdict)[] findings = [("HND001", Met), ("VOX001", Unmet())];

        Assert.Equal(HopStanding.Met, Topics(Connected(), findings).Standing);
        Assert.Equal(HopStanding.Unmet, Topics(Connected(voice: true), findings).Standing);
    }

    [Fact]
    public void What_waits_for_a_workstream_does_not_hold_the_topics_up() =>
        Assert.Equal(
            HopStanding.Met,
            Topics(Connected(), ("HND001", Met), ("HND005", Verdict.NotYet("No environment.", "Choose one."))).Standing
        );

    private static int At(HopKind kind) =>
        kind switch
        {
            HopKind.Queue => 7,
            HopKind.Representatives => 8,
            _ => (int)kind,
        };

    private static ImmutableArray<Finding> All(string? broken = null) =>
        [.. Rules.Select(id => Finding(id == broken ? Unmet() : Met, id, ConcernOf(id)))];

    private static Concern ConcernOf(string id) =>
        id is ['H', 'N', 'D', ..] or ['V', 'O', 'X', ..] ? Concern.Topics : Concern.Bot;

    private static Hop Topics(HandoffFacts facts, params IEnumerable<(string Rule, Verdict Verdict)> findings) =>
        HandoffPath.Of(facts, [.. findings.Select(found => Finding(found.Verdict, found.Rule, ConcernOf(found.Rule)))])[
            0
        ];
}
