using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Tests.Fakes;

namespace HandoffPortal.Domain.Tests.Operations;

public sealed class PlanRunnerTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 3, 9, 0, 0, TimeSpan.Zero);
    private static readonly Fault Down = new(FaultKind.Unavailable, "Contoso US did not answer.", "Try later.");

    private static readonly HandoffLink Link = new(
        new BotReference(EnvironmentId.Parse("home"), new BotId(new Guid(1, 0, 0, new byte[8]))),
        EnvironmentId.Parse("omnichannel"),
        new ApplicationId(new Guid(2, 0, 0, new byte[8])),
        new SystemUserId(new Guid(3, 0, 0, new byte[8]))
    );
    private static readonly PlanStep Teams = new PlanStep.TurnTeamsChannelOn(Link.Bot);
    private static readonly PlanStep Create = new PlanStep.CreateBotUser(Link, "Store Locator", "cr1_store");
    private static readonly PlanStep Role = new PlanStep.GiveAgentRole(Link);

    private static readonly Plan Connect = new(
        Link.Bot,
        OperationKind.Connect,
        [Teams, Create, Role],
        new Standing.Connected(Link, Voice: false, Now),
        []
    );
    private static readonly StoredRecord Awaiting = new(
        new HandoffRecord(new Standing.Awaiting()),
        new RecordVersion("7", "{}"),
        "Avery"
    );

    private readonly FakeRecords records = new();
    private readonly FakeExecutor executor = new();

    [Fact]
    public async Task A_plan_without_trouble_does_its_steps_in_order_and_writes_the_record_last()
    {
        Outcome outcome = await RunAsync(Connect);

        Assert.Equal(new Outcome.Completed(Connect), outcome);
        Assert.Equal([Teams, Create, Role], executor.Done);
        Assert.Equal(new HandoffRecord(Connect.Ends), records.Now);
    }

    [Fact]
    public async Task The_intent_is_in_the_record_before_the_first_step_and_counts_the_steps()
    {
        await RunAsync(Connect);

        Assert.Equal([0, 1, 2, null], records.Written.Select(record => record.Intent?.StepsDone));
        Assert.All(records.Written.SkipLast(1), record => Assert.Equal(new Standing.Awaiting(), record.Standing));
    }

    [Fact]
    public async Task A_failed_step_takes_back_everything_newest_first_and_itself_too()
    {
        executor.Failing(Role, () => Down);

        Outcome outcome = await RunAsync(Connect);

        Assert.Equal(new Outcome.RolledBack(Role.Sentence, Down), outcome);
        Assert.Equal([Teams, Create, Role, Role.Inverted(), Create.Inverted(), Teams.Inverted()], executor.Done);
        Assert.Equal(Awaiting.Record, records.Now);
    }

    [Fact]
    public async Task What_can_not_be_taken_back_is_named_and_finish_and_undo_are_due_at_once()
    {
        executor.Failing(Role, () => Down).Failing(Create.Inverted(), () => Down);

        Outcome outcome = await RunAsync(Connect);

        var half = Assert.IsType<Outcome.LeftHalfDone>(outcome);
        Assert.Contains("Create the bot user Store Locator", Assert.Single(half.Remains), StringComparison.Ordinal);
        Assert.Equal(new Standing.Awaiting(), records.Now!.Standing);
        Assert.True(records.Now.Intent!.IsOverdue(Now));
        Assert.Equal(2, records.Now.Intent.StepsDone);
    }

    [Fact]
    public async Task Somebody_who_holds_the_record_wins_and_no_step_is_done()
    {
        StoredRecord theirs = Awaiting with { Record = Awaiting.Record with { Intent = IntentOf("Blair") } };
        records.Answering(0, new RecordWrite.Lost(theirs));

        Outcome outcome = await RunAsync(Connect);

        Assert.Equal(new Outcome.Lost("Blair", "started “Connect” on this bot first"), outcome);
        Assert.Empty(executor.Done);
    }

    [Fact]
    public async Task A_portal_that_lost_the_record_half_way_stops_and_takes_nothing_back()
    {
        records.Answering(2, new RecordWrite.Lost(Awaiting with { ModifiedBy = "Blair" }));

        Outcome outcome = await RunAsync(Connect);

        Assert.IsType<Outcome.Lost>(outcome);
        Assert.Equal([Teams, Create], executor.Done);
    }

    [Fact]
    public async Task A_portal_that_was_overtaken_while_it_slept_does_nothing_more()
    {
        executor.Failing(
            Create,
            () =>
            {
                records.Readable = Reading.Of<StoredRecord?>(
                    Awaiting with
                    {
                        Record = Awaiting.Record with { Intent = IntentOf("Blair") with { Id = OperationId.New() } },
                    }
                );
                return Down;
            }
        );

        Outcome outcome = await RunAsync(Connect);

        Assert.Equal(new Outcome.Lost("Blair", "started “Connect” on this bot first"), outcome);
        Assert.Equal([Teams, Create], executor.Done);
        Assert.Equal([0, 1], records.Written.Select(record => record.Intent?.StepsDone));
    }

    [Fact]
    public async Task Who_takes_over_shuts_the_other_out_before_the_first_step()
    {
        Plan finish = Connect with { Steps = [Role], ShutsOut = Connect.Steps };

        Assert.IsType<Outcome.Completed>(await RunAsync(finish));

        Assert.Equal(Connect.Steps, Assert.Single(executor.ShutOut));
        Assert.Equal([Role], executor.Done);
    }

    [Fact]
    public async Task Who_takes_over_with_nothing_left_to_do_shuts_the_other_out_all_the_same()
    {
        Plan finish = Connect with { Steps = [], ShutsOut = Connect.Steps };

        Assert.IsType<Outcome.Completed>(await RunAsync(finish));

        Assert.Single(executor.ShutOut);
        Assert.Equal([0, null], records.Written.Select(record => record.Intent?.StepsDone));
    }

    [Fact]
    public async Task Who_can_not_shut_the_other_out_leaves_the_bot_as_it_was()
    {
        executor.ShutOutTrouble = Down;

        Outcome outcome = await RunAsync(Connect with { ShutsOut = Connect.Steps });

        Assert.Equal(new Outcome.RolledBack("Make sure that nobody else still works on it", Down), outcome);
        Assert.Empty(executor.Done);
        Assert.Equal(Awaiting.Record, records.Now);
    }

    [Fact]
    public async Task A_record_that_may_have_been_taken_is_given_back()
    {
        Fault lost = Down with { MayHaveLanded = true };
        records.Answering(0, new RecordWrite.Failed(lost)).Readable = Reading.Of<StoredRecord?>(Awaiting);

        Outcome outcome = await RunAsync(Connect);

        Assert.IsType<Outcome.Refused>(outcome);
        Assert.Empty(executor.Done);
        Assert.Empty(records.Written);
    }

    [Fact]
    public async Task A_record_that_can_not_be_taken_changes_nothing()
    {
        records.Answering(0, new RecordWrite.Failed(Down));

        Outcome outcome = await RunAsync(Connect);

        Assert.IsType<Outcome.Refused>(outcome);
        Assert.Empty(executor.Done);
        Assert.Empty(records.Written);
    }

    [Fact]
    public async Task A_last_write_that_fails_takes_everything_back()
    {
        records.Answering(3, new RecordWrite.Failed(Down));

        Outcome outcome = await RunAsync(Connect);

        Assert.Equal(new Outcome.RolledBack("Write the hand-off record", Down), outcome);
        Assert.Equal(Awaiting.Record, records.Now);
    }

    [Fact]
    public async Task Closing_the_tab_half_way_takes_back_what_was_done()
    {
        using CancellationTokenSource tab = new();
        executor.Failing(
            Create,
            () =>
            {
                tab.Cancel();
                return null;
            }
        );

        Outcome outcome = await RunAsync(Connect, cancellation: tab.Token);

        Assert.IsType<Outcome.RolledBack>(outcome);
        Assert.Equal([Role.Inverted(), Create.Inverted(), Teams.Inverted()], executor.Done.TakeLast(3));
        Assert.Equal(Awaiting.Record, records.Now);
    }

    [Fact]
    public async Task A_plan_of_the_record_alone_is_one_write_without_an_intent()
    {
        Plan enable = new(Link.Bot, OperationKind.Enable, [], new Standing.Awaiting(), []);

        Outcome outcome = await RunAsync(enable, seen: null);

        Assert.Equal(new Outcome.Completed(enable), outcome);
        Assert.Equal([new HandoffRecord(new Standing.Awaiting())], records.Written);
    }

    [Fact]
    public async Task A_record_that_may_not_be_written_is_refused_and_nothing_was_changed()
    {
        Plan enable = new(Link.Bot, OperationKind.Enable, [], new Standing.Awaiting(), []);
        records.Answering(0, new RecordWrite.Failed(Down));

        Outcome outcome = await RunAsync(enable, seen: null);

        Assert.Equal(
            "Contoso US did not answer. Nothing was changed. Try later.",
            Assert.IsType<Outcome.Refused>(outcome).Why
        );
    }

    [Fact]
    public async Task A_finish_that_fails_leaves_the_first_intent_as_it_was()
    {
        StoredRecord interrupted = Awaiting with { Record = Awaiting.Record with { Intent = IntentOf("Avery") } };
        executor.Failing(Role, () => Down);

        await RunAsync(Connect with { Steps = [Role] }, interrupted);

        Assert.Equal(interrupted.Record, records.Now);
    }

    [Fact]
    public async Task Progress_tells_every_step_and_the_record()
    {
        List<int> told = [];

        await RunAsync(Connect, progress: new Sink(told));

        Assert.Equal([0, 1, 2, 3], told);
    }

    private static Intent IntentOf(string who) =>
        new(new OperationId(Guid.Empty), Connect.Kind, Connect.Steps, 0, Connect.Ends, who, Now);

    private Task<Outcome> RunAsync(Plan plan) => RunAsync(plan, Awaiting);

    private Task<Outcome> RunAsync(
        Plan plan,
        StoredRecord? seen,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default
    ) =>
        new PlanRunner(executor, records).RunAsync(
            plan,
            seen,
            IntentOf("Avery") with
            {
                Steps = plan.Steps,
            },
            progress ?? new Sink([]),
            cancellation
        );

    private Task<Outcome> RunAsync(Plan plan, IProgress<int> progress) => RunAsync(plan, Awaiting, progress);

    private Task<Outcome> RunAsync(Plan plan, CancellationToken cancellation) =>
        RunAsync(plan, Awaiting, null, cancellation);

    private sealed class Sink(List<int> told) : IProgress<int>
    {
        public void Report(int value) => told.Add(value);
    }
}
