using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Operations.Planning;

public sealed class ResumePlannerTests
{
    private static readonly PlanStep Teams = new PlanStep.TurnTeamsChannelOn(Sample.Reference);
    private static readonly PlanStep Create = new PlanStep.CreateBotUser(
        Sample.Link,
        "Store Locator",
        "contoso_storeLocator"
    );
    private static readonly PlanStep Role = new PlanStep.GiveAgentRole(Sample.Link);
    private static readonly Standing Ends = new Standing.Connected(Sample.Link, Voice: false, Sample.ConnectedAt);

    [Fact]
    public void Finish_does_what_is_not_known_to_be_done()
    {
        Plan plan = PlanOf(new OperationRequest.Finish(), done: 1);

        Assert.Equal([Create, Role], plan.Steps.AsEnumerable());
        Assert.Equal(Ends, plan.Ends);
    }

    [Fact]
    public void Undo_takes_back_what_may_have_landed_newest_first()
    {
        Plan plan = PlanOf(new OperationRequest.Undo(), done: 1);

        Assert.Equal(
            [new PlanStep.DisableBotUser(Sample.Link), new PlanStep.TurnTeamsChannelOff(Sample.Reference)],
            plan.Steps.AsEnumerable()
        );
        Assert.Equal(new Standing.Awaiting(), plan.Ends);
    }

    [Fact]
    public void An_operation_that_still_has_time_is_left_to_whoever_runs_it()
    {
        var refused = Assert.IsType<Planned.Refused>(
            Planner.Plan(
                new OperationRequest.Finish(),
                Interrupted(done: 1, Sample.ReadAt.AddSeconds(-30)),
                RuleEdition.November2021
            )
        );

        Assert.Equal("Blair is changing this bot just now. Wait until that has ended.", refused.Why);
    }

    [Fact]
    public void Nothing_else_is_offered_before_it_is_finished_or_undone() =>
        Assert.IsType<Planned.Refused>(
            Planner.Plan(
                new OperationRequest.Disconnect(),
                Interrupted(done: 1, Sample.ReadAt.AddHours(-1)),
                RuleEdition.November2021
            )
        );

    private static Plan PlanOf(OperationRequest request, int done) =>
        Assert
            .IsType<Planned.Ready>(
                Planner.Plan(request, Interrupted(done, Sample.ReadAt.AddHours(-1)), RuleEdition.November2021)
            )
            .Plan;

    private static HandoffFacts Interrupted(int done, DateTimeOffset since)
    {
        Intent intent = new(
            new OperationId(Guid.Empty),
            OperationKind.Connect,
            [Teams, Create, Role],
            done,
            Ends,
            "Blair",
            since
        );
        StoredRecord stored = new(
            new HandoffRecord(new Standing.Awaiting(), Intent: intent),
            new RecordVersion("7", "{}"),
            "Blair"
        );
        return SampleFacts.Connectable(bot: Sample.Bot(teams: new TeamsChannel.On())) with
        {
            Record = Reading.Of<StoredRecord?>(stored),
        };
    }
}
