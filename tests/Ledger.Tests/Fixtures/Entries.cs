using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Ledger.Tests.Fixtures;

/// <summary>Entries with every value optional.</summary>
internal static class Entries
{
    internal static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    internal static readonly BotReference StoreLocator = Bot("us", 2);

    internal static BotReference Bot(string home, int number) =>
        new(EnvironmentId.Parse(home), new BotId(new Guid(number, 0, 0, new byte[8])));

    internal static ActivityEntry Entry(
        DateTimeOffset? at = null,
        OperationKind kind = OperationKind.Connect,
        BotReference? bot = null,
        string botName = "Store Locator",
        string person = "Avery",
        string before = "Awaiting connection",
        ImmutableArray<string>? steps = null
    ) =>
        new(
            OperationId.New(),
            kind,
            bot ?? StoreLocator,
            botName,
            new Person($"id-of-{person}", person),
            at ?? Noon,
            before,
            steps ?? ["Create the bot user", "Write the hand-off record: connected"]
        );

    internal static ActivityEnd End(
        DateTimeOffset? at = null,
        string result = "Completed",
        string after = "Connected"
    ) => new(at ?? Noon.AddSeconds(3), result, after);

    internal static async Task<ActivityEntry[]> AllAsync(this IActivityLog activity, ActivityFilter? filter = null) =>
        (await activity.ListAsync(filter ?? new ActivityFilter(), CancellationToken.None)).Match(
            entries => entries.ToArray(),
            fault => throw new InvalidOperationException(fault.What)
        );

    internal static async Task<Fault> ListFaultAsync(this IActivityLog activity) =>
        (await activity.ListAsync(new ActivityFilter(), CancellationToken.None)).Match(
            entries => throw new InvalidOperationException($"{entries.Length} entries were listed."),
            fault => fault
        );

    internal static async Task WriteAsync(this IActivityLog activity, params ActivityEntry[] entries)
    {
        foreach (ActivityEntry entry in entries)
        {
            Assert.Null(await activity.BeginAsync(entry, CancellationToken.None));
        }
    }
}
