using System.Collections.Immutable;
using Bunit;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Features.Omnichannel;
using static HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Omnichannel;

public sealed class HandoffDrawingTests : SettingsContext
{
    private static readonly Guid Behind = Guid.NewGuid();
    private static readonly QueueMember Bot = new(BotUser, "Store Locator", IsBot: true, Disabled: false, 1000);
    private static readonly QueueMember Robin = Person("Robin", 100);

    [Fact]
    public void A_way_that_leads_names_the_people_and_their_capacity() =>
        Assert.Equal(
            [
                (HopKind.Workstream, HopStanding.Met, "Store chat"),
                (HopKind.Queue, HopStanding.Met, "Stores"),
                (HopKind.Representatives, HopStanding.Met, "Robin (capacity 100)"),
            ],
            Seen(Only(Draw(Routed())))
        );

    [Fact]
    public void A_representative_before_the_bot_is_a_dead_end() =>
        AssertEnds(HopStanding.DeadEnd, "Sam comes before the bot", With(Bot, Person("Sam", 2000)));

    [Fact]
    public void A_queue_with_nobody_is_a_dead_end() =>
        AssertEnds(HopStanding.DeadEnd, "No queue behind the bot", With(Bot) with { Workstreams = [Stream(null)] });

    [Fact]
    public void A_fallback_queue_with_nobody_is_drawn_before_the_dead_end()
    {
        Routing routing = With(Bot);
        routing = routing with
        {
            Workstreams = [Stream(Behind)],
            Queues = [.. routing.Queues, new(Behind, "Store service", [])],
        };

        HandoffBranch branch = Only(Draw(routing));

        Assert.Equal("Store service", branch.Hops[^2].Detail);
        Assert.Equal("Nobody is in Store service", branch.Hops[^1].Detail);
        Assert.Equal("Dead end", VerdictLook.Of(branch.Hops[^1].Standing).Text);
    }

    [Fact]
    public void A_rule_that_leads_back_is_a_loop_that_ends_at_the_bot()
    {
        HandoffBranch branch = Only(Draw(Looping()));

        Assert.True(branch.Loops);
        Assert.Equal([HopKind.RoutingRule, HopKind.Bot], branch.Hops[^2..].Select(hop => hop.Kind));
    }

    [Fact]
    public void Rules_that_could_not_be_read_leave_the_end_unknown() =>
        AssertEnds(
            HopStanding.Untold,
            "Could not be read",
            With(Bot) with
            {
                Rules = Reading.Failed<ImmutableArray<RoutingRule>>(Trouble),
            }
        );

    [Fact]
    public void A_workstream_that_lets_people_pick_is_shut_and_nothing_is_drawn_behind_it()
    {
        Routing routing = Routed();
        Workstream pick = routing.Workstreams[0] with { Distribution = new((int)WorkDistribution.Pick) };

        Hop hop = Assert.Single(Only(Draw(routing with { Workstreams = [pick] })).Hops);

        Assert.Equal(HopStanding.Shut, hop.Standing);
    }

    [Fact]
    public void Without_a_workstream_the_trunk_goes_on_to_the_representatives_as_the_findings_judge()
    {
        HandoffDrawing drawing = Draw(Routing.None);

        Assert.Empty(drawing.Branches);
        Assert.Equal(HopKind.Representatives, drawing.Trunk[^1].Kind);
        Assert.Equal(HopStanding.NotYet, drawing.Trunk[^1].Standing);
    }

    [Fact]
    public void Of_many_workstreams_the_broken_one_is_drawn_and_the_others_are_one_line()
    {
        HandoffDrawing drawing = Draw(Many());

        Assert.Equal("Broken", Assert.Single(drawing.Branches).Name);
        Assert.Equal("11 more workstreams lead to a representative", drawing.FoldedLine);
    }

    [Fact]
    public void Every_hop_leads_to_its_finding_and_the_lines_are_hidden_from_screen_readers()
    {
        var view = Show(Looping());

        Assert.Equal(
            ["HND001", "BOT001", "EXT001", "BOT004", "USR002", "USR003", "WRK001", "WRK002", "WRK002", "WRK002"],
            view.FindAll("li a").Select(link => link.GetAttribute("data-goto")!.Split('-')[1])
        );
        Assert.All(view.FindAll("svg"), svg => Assert.NotNull(svg.Closest("[aria-hidden=true]")));
        Assert.Single(view.FindAll("svg.back"));
        Assert.Contains("back to it", view.Find(".branch .said").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_finding_is_on_the_page_hops_lead_to_their_records()
    {
        var view = Show(Looping(), records: true);

        Assert.Empty(view.FindAll("[data-goto]"));
        Assert.Contains(
            view.FindAll("li a"),
            link => link.GetAttribute("href")!.Contains("etn=msdyn_ocruleitem", StringComparison.Ordinal)
        );
    }

    private static void AssertEnds(HopStanding standing, string detail, Routing routing)
    {
        Hop end = Only(Draw(routing)).Hops[^1];
        Assert.Equal((standing, detail), (end.Standing, end.Detail));
    }

    private static IEnumerable<(HopKind, HopStanding, string?)> Seen(HandoffBranch branch) =>
        branch.Hops.Select(hop => (hop.Kind, hop.Standing, hop.Detail));

    private static HandoffBranch Only(HandoffDrawing drawing) => Assert.Single(drawing.Branches);

    private static HandoffDrawing Draw(Routing routing) =>
        HandoffDrawing.Of(
            Connected(routing: routing),
            RuleBook.Examine(Connected(routing: routing), RuleEdition.November2021)
        );

    private static readonly Routing Plain = Routed();

    private static Workstream Stream(Guid? fallback) => Plain.Workstreams[0] with { DefaultQueue = fallback };

    private static Routing With(params QueueMember[] members) =>
        Plain with
        {
            Queues = [Plain.Queues[0] with { Members = [.. members] }],
        };

    private static Routing Looping() =>
        With(Bot) with
        {
            Rules = Reading.Of<ImmutableArray<RoutingRule>>([
                new(Guid.NewGuid(), "To the bot", Plain.Workstreams[0].Id, 1, true, false, Plain.Queues[0].Id, null),
            ]),
        };

    private static Routing Many() =>
        Plain with
        {
            Workstreams =
            [
                .. Enumerable
                    .Range(1, 11)
                    .Select(no => Plain.Workstreams[0] with { Id = Guid.NewGuid(), Name = $"Chat {no}" }),
                Plain.Workstreams[0] with
                {
                    Id = Guid.NewGuid(),
                    Name = "Broken",
                    BotQueue = Behind,
                    DefaultQueue = null,
                },
            ],
            Queues = [.. Plain.Queues, new(Behind, "Alone", [Bot])],
        };

    private static QueueMember Person(string name, int capacity) =>
        new(new SystemUserId(Guid.NewGuid()), name, IsBot: false, Disabled: false, capacity);

    private IRenderedComponent<HandoffPathView> Show(Routing routing, bool records = false) =>
        Render<HandoffPathView>(p => p.Add(view => view.Drawing, Draw(routing)).Add(view => view.Records, records));
}
