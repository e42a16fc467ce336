using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Portal.Tests.Omnichannel;

/// <summary>All that is outside, in one place: tests say what is read, and what happens to what is written.</summary>
internal sealed class FakeTenant(HandoffFacts facts)
    : IHandoffFacts,
        IEnvironments,
        IHandoffRecords,
        IStepExecutor,
        IActivityLog
{
    /// <summary>What the next read gives.</summary>
    public Reading<HandoffFacts> Facts { get; set; } = Reading.Of(facts);

    public List<FactsQuestion> Questions { get; } = [];

    /// <summary>What the activity holds, newest first.</summary>
    public List<ActivityEntry> Entries { get; } = [];

    /// <summary>Why the ledger answers nothing; null while it does.</summary>
    public Fault? LedgerTrouble { get; set; }

    public List<HandoffRecord> Written { get; } = [];
    public List<PlanStep> Done { get; } = [];

    /// <summary>What becomes of a step; null is done.</summary>
    public Func<PlanStep, Fault?> OnStep { get; set; } = _ => null;

    /// <summary>What becomes of a write.</summary>
    public Func<HandoffRecord, RecordWrite> OnWrite { get; set; } =
        _ => new RecordWrite.Written(new RecordVersion("2", "{}"));

    /// <summary>What must happen before a step goes on.</summary>
    public Task Gate { get; set; } = Task.CompletedTask;

    public ImmutableArray<EnvironmentChoice> Choices { get; set; } =
    [
        new(Sample.Us, Reading.Of<OmnichannelSetup>(new OmnichannelSetup.SetUp(Voice: true))),
        new(Sample.Service, Reading.Of<OmnichannelSetup>(new OmnichannelSetup.SetUp(Voice: false))),
        new(Sample.Eu, Reading.Failed<OmnichannelSetup>(Sample.Trouble)),
    ];

    public ImmutableArray<EnvironmentBots> All { get; set; } = [];

    public Task<Reading<HandoffFacts>> ReadAsync(FactsQuestion question, CancellationToken cancellation)
    {
        Questions.Add(question);
        return Task.FromResult(
            question.Omnichannel is { } place && !Choices.Any(choice => choice.Environment.Id == place)
                ? Reading.Failed<HandoffFacts>(
                    new Fault(FaultKind.NotFound, $"There is no {place}.", "Choose another.")
                )
                : Facts.Map(read => question.Entry is { } entry ? read with { Entry = entry } : read)
        );
    }

    public IAsyncEnumerable<EnvironmentBots> ReadAllAsync(CancellationToken cancellation) => All.ToAsyncEnumerable();

    public Task<Reading<ImmutableArray<DataverseEnvironment>>> ListAsync(CancellationToken cancellation) =>
        Task.FromResult(
            Reading.Of<ImmutableArray<DataverseEnvironment>>([.. Choices.Select(choice => choice.Environment)])
        );

    public Task<Reading<ImmutableArray<EnvironmentChoice>>> ListWithSetupAsync(CancellationToken cancellation) =>
        Task.FromResult(Reading.Of(Choices));

    public Task<RecordWrite> WriteAsync(
        BotReference bot,
        HandoffRecord record,
        RecordVersion? seen,
        CancellationToken cancellation
    )
    {
        Written.Add(record);
        return Task.FromResult(OnWrite(record));
    }

    public Task<Reading<StoredRecord?>> ReadAsync(BotReference bot, CancellationToken cancellation) =>
        Task.FromResult(Facts.Match(facts => facts.Record, Reading.Failed<StoredRecord?>));

    public Task<Fault?> ShutOutAsync(
        ImmutableArray<PlanStep> begun,
        StillMine stillMine,
        CancellationToken cancellation
    ) => Task.FromResult<Fault?>(null);

    public async Task<Fault?> DoAsync(PlanStep step, StillMine stillMine, CancellationToken cancellation)
    {
        await Gate;
        Done.Add(step);
        return OnStep(step);
    }

    public Task<Fault?> BeginAsync(ActivityEntry entry, CancellationToken cancellation)
    {
        if (LedgerTrouble is null)
        {
            Entries.Insert(0, entry);
        }
        return Task.FromResult(LedgerTrouble);
    }

    public Task<Fault?> EndAsync(OperationId operation, ActivityEnd end, CancellationToken cancellation)
    {
        int at = Entries.FindIndex(entry => entry.Operation == operation);
        Entries[at] = Entries[at] with { End = end };
        return Task.FromResult<Fault?>(null);
    }

    public Task<Reading<ImmutableArray<ActivityEntry>>> ListAsync(
        ActivityFilter filter,
        CancellationToken cancellation
    ) =>
        Task.FromResult(
            LedgerTrouble is null
                ? Reading.Of<ImmutableArray<ActivityEntry>>([
                    .. Entries.Where(entry => filter.Kind is null || entry.Kind == filter.Kind),
                ])
                : Reading.Failed<ImmutableArray<ActivityEntry>>(LedgerTrouble)
        );
}
