using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Portal.Tests.Activity;

/// <summary>An activity that answers with what the test says, and keeps what it was asked.</summary>
internal sealed class ActivityLogFake : IActivityLog
{
    public static readonly BotReference StoreLocator = new(
        EnvironmentId.Parse("contoso-us"),
        new BotId(new Guid("b0000000-0000-4000-8000-000000000002"))
    );

    public List<ActivityFilter> Asked { get; } = [];

    public ImmutableArray<ActivityEntry> Entries { get; set; } = [];

    public Fault? Broken { get; set; }

    public TaskCompletionSource? Hold { get; set; }

    public static ActivityEntry Entry(
        DateTimeOffset at,
        OperationKind kind = OperationKind.Connect,
        string person = "Avery",
        string botName = "Store Locator",
        ActivityEnd? end = null
    ) =>
        new(
            OperationId.New(),
            kind,
            StoreLocator,
            botName,
            new Person($"id-of-{person}", person),
            at,
            "Awaiting connection",
            ["Create the bot user “Store Locator”", "Write the hand-off record: connected"],
            end
        );

    public Task<Fault?> BeginAsync(ActivityEntry entry, CancellationToken cancellation) =>
        throw new InvalidOperationException("The Activity page writes nothing.");

    public Task<Fault?> EndAsync(OperationId operation, ActivityEnd end, CancellationToken cancellation) =>
        throw new InvalidOperationException("The Activity page writes nothing.");

    public async Task<Reading<ImmutableArray<ActivityEntry>>> ListAsync(
        ActivityFilter filter,
        CancellationToken cancellation
    )
    {
        Asked.Add(filter);
        if (Hold is { } hold)
        {
            await hold.Task.WaitAsync(cancellation);
        }
        return Broken is { } fault
            ? Reading.Failed<ImmutableArray<ActivityEntry>>(fault)
            : Reading.Of<ImmutableArray<ActivityEntry>>([.. Entries.Take(filter.Limit)]);
    }
}
