using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Topics;
using HandoffPortal.LocalDataverse;
using HandoffPortal.TestKit;

namespace HandoffPortal.Dataverse.Tests.Topics;

/// <summary>Topics, context variables and conditions of routing rules as somebody else left them.</summary>
public sealed class ChangedTopicsTests : OnFreshContoso
{
    private static readonly Contoso.EnvironmentIds Us = Contoso.Us.Environment;
    private static readonly Contoso.BotIds Bot = Contoso.Us.ClaimsDesk;

    public static TheoryData<string?, string> DamagedTopics =>
        new()
        {
            { null, "empty" },
            { "", "empty" },
            { "\n\n", "empty" },
            { "{{{{", "no YAML" },
            { "kind: AdaptiveDialog\nbeginDialog:\n\tkind: OnEscalate", "tab" },
            { "<html><body>Sign in</body></html>", "AdaptiveDialog" },
            { "{\"kind\": \"AdaptiveDialog\"}", "trigger" },
            { new string('[', 1_048_576), "more than 60 deep" },
        };

    [Theory]
    [MemberData(nameof(DamagedTopics))]
    public async Task A_damaged_topic_is_one_of_the_topics_and_the_others_are_read(string? yaml, string why)
    {
        await Tenant.SaveTopicAsync(Us, Bot, "Escalate", yaml);

        HandoffFacts facts = await Avery.ReadAsync(Bot.Ask());

        BotTopics topics = facts.Topics.Value();
        Topic damaged = Assert.Single(topics.Topics, topic => topic.Content is TopicContent.Damaged);
        Assert.Equal("Escalate", damaged.Name);
        Assert.Contains(why, ((TopicContent.Damaged)damaged.Content).Why, StringComparison.Ordinal);
        Assert.Equal(8, topics.Topics.Length);
        Assert.IsType<ConnectionState.Connected>(facts.State);
    }

    [Fact]
    public async Task A_topic_full_of_aliases_multiplies_nothing()
    {
        string bomb = string.Concat(
            Enumerable
                .Range(0, 40)
                .Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n")
        );
        await Tenant.SaveTopicAsync(
            Us,
            Bot,
            "Bomb",
            bomb + "kind: AdaptiveDialog\nbeginDialog:\n  kind: OnEscalate\n  actions: *a39\n"
        );

        Topic read = (await ReadAsync()).Topics.Single(topic => topic.Name == "Bomb");

        TopicContent.Readable content = Assert.IsType<TopicContent.Readable>(read.Content);
        Assert.Equal("(no kind)", Assert.Single(content.Actions).Kind);
    }

    [Fact]
    public async Task A_topic_of_a_megabyte_is_read_whole()
    {
        const string Head = "kind: AdaptiveDialog\nbeginDialog:\n  kind: OnEscalate\n  actions:\n";
        const string Node = "    - kind: SendActivity\n      activity: Somebody will be with you in a moment.\n";
        int nodes = (1_048_576 - Head.Length) / Node.Length;
        await Tenant.SaveTopicAsync(Us, Bot, "Long", Head + string.Concat(Enumerable.Repeat(Node, nodes)));

        BotTopics topics = await ReadAsync();

        Assert.Equal(nodes, topics.Visits.Count(visit => visit.Topic.Name == "Long" && visit.OnCalls));
        Assert.Equal(4 + (2 * nodes) - 1, topics.Visits.Last(visit => visit.Topic.Name == "Long").Node.Line);
    }

    [Fact]
    public async Task Five_hundred_topics_cost_no_more_requests_and_are_all_read()
    {
        string yaml = await Tenant.TopicAsync(Us, Bot, "Report a claim");
        foreach (int[] some in Enumerable.Range(1, 500).Chunk(25))
        {
            await Task.WhenAll(some.Select(number => Tenant.SaveTopicAsync(Us, Bot, $"Topic {number:000}", yaml)));
        }
        await Avery.ReadAsync(Bot.Ask());
        await Tenant.ForgetRequestsAsync();
        HandoffFacts facts = await Avery.ReadAsync(Bot.Ask());

        Assert.Equal(508, facts.Topics.Value().Topics.Length);
        Assert.InRange(await Tenant.RequestsAsync(Us), 1, 4);
    }

    [Fact]
    public async Task A_topic_that_is_switched_off_is_off()
    {
        await Tenant.SwitchTopicAsync(Us, Bot, "Escalate", on: false);

        BotTopics topics = await ReadAsync();

        Assert.False(topics.Topics.Single(topic => topic.Name == "Escalate").On);
    }

    [Fact]
    public async Task Topics_that_can_not_be_read_are_unknown_and_never_none()
    {
        await FailAsync("componenttype");

        HandoffFacts facts = await Avery.ReadAsync(Bot.Ask());

        Assert.Equal(FaultKind.Unavailable, facts.Topics.Fault().Kind);
        Assert.Contains("topics", facts.Topics.Fault().What, StringComparison.Ordinal);
        Assert.IsType<ConnectionState.Connected>(facts.State);
    }

    [Fact]
    public async Task A_home_environment_that_throttles_says_so_of_the_topics()
    {
        await Tenant.OrderAsync(
            new
            {
                pathContains = "botcomponents",
                kind = "throttle",
                count = 100,
            }
        );

        HandoffFacts facts = await Avery.ReadAsync(Bot.Ask());

        Assert.Equal(FaultKind.Throttled, facts.Topics.Fault().Kind);
    }

    [Fact]
    public async Task Without_the_actions_of_solutions_the_topics_are_known_all_the_same()
    {
        await FailAsync("reusepolicy");

        BotTopics topics = await ReadAsync();

        Assert.Equal(8, topics.Topics.Length);
        Assert.Empty(topics.Destinations);
    }

    [Fact]
    public async Task Context_variables_are_read_with_type_and_workstream()
    {
        await Tenant.SetContextVariableAsync(Us, Bot, "Added", (int)ContextVariableType.EntityReference);
        await Tenant.RemoveContextVariableAsync(Us, Bot, "CustomerMood");

        Routing routing = (await Avery.ReadAsync(Bot.Ask())).Omnichannel!.Routing.Value();

        Assert.Equal(
            [
                ("Added", ContextVariableType.EntityReference),
                ("ClaimType", ContextVariableType.Text),
                ("PolicyNumber", ContextVariableType.Number),
                ("PolicyYear", ContextVariableType.Number),
            ],
            routing.ContextVariables.Value().Select(variable => (variable.Name, variable.Type.Known!.Value))
        );
        Assert.All(
            routing.ContextVariables.Value(),
            variable => Assert.Equal(Contoso.WorkstreamOf(Bot), variable.Workstream)
        );
    }

    [Fact]
    public async Task A_context_variable_that_is_not_active_is_left_out()
    {
        await Tenant.ChangeAsync(
            Us,
            $"msdyn_ocliveworkstreamcontextvariables({Contoso.ContextVariableOf(Bot, "ClaimType")})",
            new { statecode = 1, statuscode = 2 }
        );

        Routing routing = (await Avery.ReadAsync(Bot.Ask())).Omnichannel!.Routing.Value();

        Assert.DoesNotContain(routing.ContextVariables.Value(), variable => variable.Name == "ClaimType");
    }

    [Fact]
    public async Task Context_variables_that_can_not_be_read_leave_the_routing_known()
    {
        await FailAsync("contextvariables");

        Routing routing = (await Avery.ReadAsync(Bot.Ask())).Omnichannel!.Routing.Value();

        Assert.Equal(FaultKind.Unavailable, routing.ContextVariables.Fault().Kind);
        Assert.Single(routing.Workstreams);
        Assert.Equal(2, routing.Rules.Value().Length);
    }

    [Fact]
    public async Task Routing_rules_tell_which_context_variables_they_test()
    {
        await Tenant.SetRuleAsync(Us, Bot, 3, "Damaged", "<filter><condition attribute=\"liveworkitemcontext.Lost\"");
        await Tenant.SetRuleAsync(Us, Bot, 4, "Everything", condition: null);

        Routing routing = (await Avery.ReadAsync(Bot.Ask())).Omnichannel!.Routing.Value();

        Assert.Equal(
            [
                ("Car claims", "ClaimType", true),
                ("Upset customers", "CustomerMood", true),
                ("Damaged", "", true),
                ("Everything", "", false),
            ],
            routing.Rules.Value().Select(rule => (rule.Name, string.Join(' ', rule.Variables), rule.HasCondition))
        );
    }

    private async Task<BotTopics> ReadAsync() => (await Avery.ReadAsync(Bot.Ask())).Topics.Value();

    private Task FailAsync(string path) =>
        Tenant.OrderAsync(
            new
            {
                pathContains = path,
                kind = "badGateway",
                count = 100,
            }
        );
}
