using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Operations.Planning;

public sealed class ConnectPlannerTests
{
    private static readonly OperationRequest.Connect Request = new(
        Sample.UsService.Id,
        new ApplicationIdEntry.Entered(Sample.ApplicationId)
    );

    [Fact]
    public void A_first_connection_creates_the_bot_user_enables_it_and_gives_the_role()
    {
        Plan plan = PlanOf(SampleFacts.Connectable());

        HandoffLink link = Assert.IsType<Standing.Connected>(plan.Ends).Link;
        Assert.Equal(
            [
                new PlanStep.CreateBotUser(link, "Store Locator", "contoso_storeLocator"),
                new PlanStep.EnableBotUser(link),
                new PlanStep.GiveAgentRole(link),
            ],
            plan.Steps.AsEnumerable()
        );
    }

    [Fact]
    public void The_same_bot_environment_and_application_id_always_give_the_same_bot_user() =>
        Assert.Equal(
            PlanOf(SampleFacts.Connectable()).Ends.KnownLink,
            PlanOf(SampleFacts.Connectable()).Ends.KnownLink
        );

    [Fact]
    public void A_teams_channel_that_is_off_is_turned_on_first() =>
        Assert.Equal(
            new PlanStep.TurnTeamsChannelOn(Sample.Reference),
            PlanOf(SampleFacts.Connectable(bot: Sample.Bot(teams: new TeamsChannel.Off()))).Steps[0]
        );

    [Fact]
    public void A_teams_channel_that_can_not_be_determined_is_left_alone() =>
        Assert.DoesNotContain(
            PlanOf(SampleFacts.Connectable(bot: Sample.Bot(teams: new TeamsChannel.Undetermined("Not JSON.")))).Steps,
            step => step is PlanStep.TurnTeamsChannelOn
        );

    [Fact]
    public void The_bots_own_disabled_user_is_enabled_again_instead_of_created()
    {
        Plan plan = PlanOf(SampleFacts.Connectable(users: [Sample.BotUser(disabled: true)]));

        Assert.Equal([new PlanStep.EnableBotUser(Sample.Link)], plan.Steps.AsEnumerable());
    }

    [Fact]
    public void What_is_already_so_is_left_out()
    {
        Plan plan = PlanOf(SampleFacts.Connectable(users: [Sample.BotUser()]));

        Assert.Empty(plan.Steps);
    }

    [Fact]
    public void An_application_id_of_another_bot_blocks_connecting()
    {
        HandoffFacts facts = SampleFacts.Connectable(
            users: [Sample.BotUser(name: "Parts Finder", columns: Sample.Columns(handle: "contoso_partsFinder"))]
        );

        var refused = Assert.IsType<Planned.Refused>(Planner.Plan(Request, facts, RuleEdition.November2021));

        Assert.Equal(["APP002"], refused.Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Everything_that_blocks_is_said_at_once()
    {
        HandoffFacts facts = SampleFacts.Connectable(extensions: [], caller: Sample.Caller());

        var refused = Assert.IsType<Planned.Refused>(Planner.Plan(Request, facts, RuleEdition.November2021));

        Assert.Equal(["EXT001", "USR001"], refused.Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_form_that_is_not_filled_in_is_refused_with_what_is_missing()
    {
        var refused = Assert.IsType<Planned.Refused>(
            Planner.Plan(Request, SampleFacts.Empty(), RuleEdition.November2021)
        );

        Assert.Contains("APP001", refused.Findings.Select(finding => finding.Rule.Id));
    }

    private static Plan PlanOf(HandoffFacts facts) =>
        Assert.IsType<Planned.Ready>(Planner.Plan(Request, facts, RuleEdition.November2021)).Plan;
}
