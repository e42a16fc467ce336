using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Tests.Fakes;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Operations;

public sealed class RunOperationTests
{
    private static readonly Person Avery = new("avery", "Avery");
    private static readonly Fault Down = new(FaultKind.Unavailable, "The ledger did not answer.", "Try later.");
    private static readonly OperationRequest.Connect Request = new(
        Sample.UsService.Id,
        new ApplicationIdEntry.Entered(Sample.ApplicationId)
    );

    private readonly FakeRecords records = new();
    private readonly FakeExecutor executor = new();
    private readonly FakeActivityLog activity = new();

    [Fact]
    public async Task What_was_shown_and_confirmed_is_done()
    {
        FakeFacts facts = new(SampleFacts.Connectable());

        Outcome outcome = await RunAsync(facts, await ShownAsync(facts));

        Assert.IsType<Outcome.Completed>(outcome);
        Assert.Equal(3, executor.Done.Count);
    }

    [Fact]
    public async Task A_plan_that_would_now_differ_from_the_one_shown_is_refused()
    {
        FakeFacts facts = new(
            SampleFacts.Connectable(),
            SampleFacts.Connectable(bot: Sample.Bot(teams: new TeamsChannel.Off()))
        );

        Outcome outcome = await RunAsync(facts, await ShownAsync(facts));

        Assert.StartsWith(
            "Dataverse changed since the plan was shown",
            Assert.IsType<Outcome.Refused>(outcome).Why,
            StringComparison.Ordinal
        );
        Assert.Empty(records.Written);
        Assert.Empty(activity.Begun);
    }

    [Fact]
    public async Task More_open_conversations_than_shown_do_not_make_it_another_plan()
    {
        OperationRequest disconnect = new OperationRequest.Disconnect();
        HandoffFacts busier = SampleFacts.Ready(routing: SampleFacts.Route(open: 9));
        FakeFacts facts = new(SampleFacts.Ready(), busier);

        Outcome outcome = await RunAsync(facts, await ShownAsync(facts, disconnect), disconnect);

        Assert.IsType<Outcome.Completed>(outcome);
    }

    [Fact]
    public async Task Without_the_activity_nothing_is_changed()
    {
        FakeFacts facts = new(SampleFacts.Connectable());

        Outcome outcome = await RunAsync(facts, await ShownAsync(facts), log: new FakeActivityLog(Down));

        Assert.Contains("nothing was changed", Assert.IsType<Outcome.Refused>(outcome).Why, StringComparison.Ordinal);
        Assert.Empty(records.Written);
    }

    [Fact]
    public async Task The_activity_tells_who_and_what_before_and_after()
    {
        FakeFacts facts = new(SampleFacts.Connectable());

        await RunAsync(facts, await ShownAsync(facts));

        ActivityEntry entry = Assert.Single(activity.Begun);
        Assert.Equal((Avery, "Awaiting connection", OperationKind.Connect), (entry.Person, entry.Before, entry.Kind));
        Assert.Equal(4, entry.Steps.Length);
        Assert.Equal(("Completed", "Connected"), (activity.Ended.Single().Result, activity.Ended.Single().After));
    }

    [Fact]
    public async Task A_failure_is_in_the_activity_too()
    {
        FakeFacts facts = new(SampleFacts.Connectable());
        Plan plan = await ShownAsync(facts);
        executor.Failing(plan.Steps[1], () => Down);

        await RunAsync(facts, plan);

        Assert.Equal("RolledBack", activity.Ended.Single().Result);
        Assert.Contains("Everything was taken back", activity.Ended.Single().After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_running_operation_is_named()
    {
        FakeFacts facts = new(SampleFacts.Connectable(), Running(SampleFacts.Connectable()));

        Outcome outcome = await RunAsync(facts, await ShownAsync(facts));

        Assert.Equal(new Outcome.Lost("Blair", "started “Disable” on this bot first"), outcome);
    }

    [Fact]
    public async Task A_bot_that_can_not_be_read_any_more_is_left_alone()
    {
        FakeFacts facts = new(Reading.Of(SampleFacts.Connectable()), Reading.Failed<HandoffFacts>(Down));

        Outcome outcome = await RunAsync(facts, await ShownAsync(facts));

        Assert.StartsWith(Down.What, Assert.IsType<Outcome.Refused>(outcome).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enable_looks_in_every_environment()
    {
        FakeFacts facts = new(SampleFacts.Connectable().WithoutRecord());

        await ShownAsync(facts, new OperationRequest.Enable());

        Assert.True(facts.Asked.Single().SearchEverywhere);
    }

    private static HandoffFacts Running(HandoffFacts facts)
    {
        Intent intent = new(
            new OperationId(Guid.Empty),
            OperationKind.Disable,
            [],
            0,
            new Standing.Disabled(null),
            "Blair",
            Sample.ReadAt.AddSeconds(-5)
        );
        return facts with
        {
            Record = facts.Record.Map(stored => stored! with { Record = stored.Record with { Intent = intent } })!,
        };
    }

    [Theory]
    [InlineData(null)]
    [InlineData("contoso integration")]
    [InlineData("Contoso")]
    public async Task A_user_is_not_taken_over_unless_its_name_was_typed_exactly(string? typed)
    {
        FakeFacts facts = new(SampleFacts.Connectable(users: [Sample.PlainUser()]));
        OperationRequest request = TakeOver();

        Outcome outcome = await RunAsync(facts, await ShownAsync(facts, request), request, typed: typed);

        Assert.Contains("Contoso Integration", Assert.IsType<Outcome.Refused>(outcome).Why, StringComparison.Ordinal);
        Assert.Empty(executor.Done);
        Assert.Empty(activity.Begun);
    }

    [Fact]
    public async Task A_user_is_taken_over_when_its_name_was_typed()
    {
        FakeFacts facts = new(SampleFacts.Connectable(users: [Sample.PlainUser()]));
        OperationRequest request = TakeOver();

        Outcome outcome = await RunAsync(
            facts,
            await ShownAsync(facts, request),
            request,
            typed: " Contoso Integration "
        );

        Assert.IsType<Outcome.Completed>(outcome);
    }

    private static OperationRequest.TakeOver TakeOver() =>
        new(Sample.UsService.Id, new ApplicationIdEntry.Entered(Sample.ApplicationId), Sample.PlainUser().Id);

    private static async Task<Plan> ShownAsync(FakeFacts facts, OperationRequest? request = null) =>
        Assert
            .IsType<Planned.Ready>(
                await new PreviewOperation(facts, RuleEdition.November2021).PreviewAsync(
                    Sample.Reference,
                    request ?? Request,
                    CancellationToken.None
                )
            )
            .Plan;

    private Task<Outcome> RunAsync(
        FakeFacts facts,
        Plan shown,
        OperationRequest? request = null,
        FakeActivityLog? log = null,
        string? typed = null
    ) =>
        new RunOperation(
            facts,
            new PlanRunner(executor, records),
            log ?? activity,
            RuleEdition.November2021,
            TimeProvider.System
        ).RunAsync(
            request ?? Request,
            new Confirmation(shown, Avery, typed),
            new Progress<int>(),
            CancellationToken.None
        );
}
