using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Operations.Planning;

public sealed class CutOffTests
{
    private static readonly Fault Down = new(FaultKind.Unavailable, "Contoso US Service did not answer.", "Try later.");

    [Fact]
    public void Disconnect_disables_the_bot_user_and_keeps_hand_off_enabled()
    {
        Plan plan = PlanOf(new OperationRequest.Disconnect(), SampleFacts.Ready());

        Assert.Equal([new PlanStep.DisableBotUser(Sample.Link)], plan.Steps.AsEnumerable());
        Assert.Equal(new Standing.Disconnected(Sample.Link), plan.Ends);
    }

    [Fact]
    public void Disable_disables_the_bot_user_and_remembers_the_link()
    {
        Plan plan = PlanOf(new OperationRequest.Disable(), SampleFacts.Ready());

        Assert.Equal([new PlanStep.DisableBotUser(Sample.Link)], plan.Steps.AsEnumerable());
        Assert.Equal(new Standing.Disabled(Sample.Link), plan.Ends);
    }

    [Fact]
    public void Disable_before_anything_was_connected_only_writes_the_record()
    {
        Plan plan = PlanOf(new OperationRequest.Disable(), SampleFacts.Connectable());

        Assert.Empty(plan.Steps);
        Assert.Equal(new Standing.Disabled(null), plan.Ends);
    }

    [Fact]
    public void It_says_which_workstreams_and_how_many_conversations_it_touches()
    {
        Plan plan = PlanOf(new OperationRequest.Disconnect(), SampleFacts.Ready());

        Assert.Contains("1 workstream will no longer reach this bot: Store chat.", plan.Touches);
        Assert.Contains("2 conversations of theirs are open now.", plan.Touches);
    }

    [Fact]
    public void What_it_touches_could_not_be_read_is_said_and_does_not_stop_it()
    {
        HandoffFacts facts = SampleFacts.Ready().There(there => there with { Routing = Reading.Failed<Routing>(Down) });

        Plan plan = PlanOf(new OperationRequest.Disconnect(), facts);

        Assert.Contains(Down.What, plan.Touches[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_bot_user_that_somebody_disabled_already_is_left_as_it_is() =>
        Assert.Empty(
            PlanOf(new OperationRequest.Disconnect(), SampleFacts.Ready(users: [Sample.BotUser(disabled: true)])).Steps
        );

    [Theory]
    [MemberData(nameof(Cuts))]
    public void A_role_through_a_team_does_not_count(OperationRequest request)
    {
        HandoffFacts facts = SampleFacts.Ready(
            caller: Sample.Caller(new HeldRole(HeldRole.OmnichannelAdministrator, "Omnichannel operations"))
        );

        var refused = Assert.IsType<Planned.Refused>(Planner.Plan(request, facts, RuleEdition.November2021));

        Assert.Equal(["USR001"], refused.Findings.Select(finding => finding.Rule.Id));
    }

    public static TheoryData<OperationRequest> Cuts =>
        [new OperationRequest.Disconnect(), new OperationRequest.Disable()];

    private static Plan PlanOf(OperationRequest request, HandoffFacts facts) =>
        Assert.IsType<Planned.Ready>(Planner.Plan(request, facts, RuleEdition.November2021)).Plan;
}
