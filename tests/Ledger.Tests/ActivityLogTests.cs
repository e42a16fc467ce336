using HandoffPortal.Domain;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Verifying;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Ledger.Tests.Fixtures;

namespace HandoffPortal.Ledger.Tests;

/// <summary>What the activity promises, whatever database it is in.</summary>
public abstract class ActivityLogTests(LedgerFixture ledgers)
{
    [Fact]
    public async Task An_entry_comes_back_as_it_was_written()
    {
        await using Portal portal = await ledgers.StartFreshAsync();
        ActivityEntry written = Entries.Entry(
            at: new DateTimeOffset(2026, 11, 23, 19, 25, 1, TimeSpan.FromHours(1)).AddTicks(1234567),
            botName: "“Bot” with 'quotes'; DROP TABLE activity_entry; --",
            person: "Ægir Ødegård 🛠",
            steps: ["Create the bot user “Store Locator”", "Line\nbreak", ""]
        );

        await portal.Activity.WriteAsync(written);

        ActivityEntry read = Assert.Single(await portal.Activity.AllAsync());
        Assert.Equal(written with { Steps = read.Steps }, read);
        Assert.Equal(written.Steps.AsEnumerable(), read.Steps);
        Assert.Equal(TimeSpan.Zero, read.At.Offset);
    }

    [Fact]
    public async Task An_entry_has_no_end_until_one_is_written()
    {
        await using Portal portal = await ledgers.StartFreshAsync();
        ActivityEntry entry = Entries.Entry();
        await portal.Activity.WriteAsync(entry);
        Assert.Null(Assert.Single(await portal.Activity.AllAsync()).End);

        Assert.Null(await portal.Activity.EndAsync(entry.Operation, Entries.End(), CancellationToken.None));

        Assert.Equal(Entries.End(), Assert.Single(await portal.Activity.AllAsync()).End);
    }

    [Fact]
    public async Task A_verification_comes_back_with_every_value_that_was_compared()
    {
        await using Portal portal = await ledgers.StartFreshAsync();
        ActivityEntry entry = Entries.Entry(
            kind: OperationKind.Verify,
            steps: ["Capacity: 1000", "Bot user: Ægir: the bot"]
        );
        await portal.Activity.WriteAsync(entry);
        await portal.Activity.EndAsync(entry.Operation, Entries.End(), CancellationToken.None);

        ActivityFilter filter = new(entry.Bot, Kind: OperationKind.Verify, Limit: Verification.Enough);
        Verification latest = Verification.Latest(await portal.Activity.AllAsync(filter))!;

        Assert.Equal([new("Capacity", "1000"), new("Bot user", "Ægir: the bot")], latest.Lines.AsEnumerable());
        Assert.Equal(entry.Person, latest.By);
    }

    [Fact]
    public async Task The_first_end_stays_and_a_different_one_is_refused()
    {
        await using Portal portal = await ledgers.StartFreshAsync();
        ActivityEntry entry = Entries.Entry();
        await portal.Activity.WriteAsync(entry);
        await portal.Activity.EndAsync(entry.Operation, Entries.End(), CancellationToken.None);

        Fault? refused = await portal.Activity.EndAsync(
            entry.Operation,
            Entries.End(result: "RolledBack"),
            CancellationToken.None
        );

        Assert.Equal(FaultKind.Conflict, refused?.Kind);
        Assert.Equal("Completed", Assert.Single(await portal.Activity.AllAsync()).End?.Result);
    }

    [Fact]
    public async Task The_same_entry_and_the_same_end_may_be_written_again_when_an_answer_got_lost()
    {
        await using Portal portal = await ledgers.StartFreshAsync();
        ActivityEntry entry = Entries.Entry();
        await portal.Activity.WriteAsync(entry, entry);

        Assert.Null(await portal.Activity.EndAsync(entry.Operation, Entries.End(), CancellationToken.None));
        Assert.Null(await portal.Activity.EndAsync(entry.Operation, Entries.End(), CancellationToken.None));

        Assert.Single(await portal.Activity.AllAsync());
    }

    [Fact]
    public async Task Another_entry_under_the_same_operation_is_refused()
    {
        await using Portal portal = await ledgers.StartFreshAsync();
        ActivityEntry entry = Entries.Entry();
        await portal.Activity.WriteAsync(entry);

        Fault? refused = await portal.Activity.BeginAsync(
            Entries.Entry(person: "Blair") with
            {
                Operation = entry.Operation,
            },
            CancellationToken.None
        );

        Assert.Equal(FaultKind.Conflict, refused?.Kind);
        Assert.Equal("Avery", Assert.Single(await portal.Activity.AllAsync()).Person.Name);
    }

    [Fact]
    public async Task An_end_without_an_entry_is_not_written()
    {
        await using Portal portal = await ledgers.StartFreshAsync();

        Fault? missing = await portal.Activity.EndAsync(OperationId.New(), Entries.End(), CancellationToken.None);

        Assert.Equal(FaultKind.NotFound, missing?.Kind);
        Assert.Empty(await portal.Activity.AllAsync());
    }

    [Fact]
    public async Task What_one_portal_wrote_the_next_one_reads()
    {
        IReadOnlyDictionary<string, string?> settings = await ledgers.FreshAsync();
        ActivityEntry entry = Entries.Entry();
        await using (Portal first = await LedgerFixture.StartAsync(settings))
        {
            await first.Activity.WriteAsync(entry);
        }

        await using Portal second = await LedgerFixture.StartAsync(settings);

        Assert.Equal(entry.Operation, Assert.Single(await second.Activity.AllAsync()).Operation);
    }

    [Fact]
    public async Task Portals_that_start_at_the_same_moment_share_one_ledger()
    {
        IReadOnlyDictionary<string, string?> settings = await ledgers.FreshAsync();
        Portal[] portals = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => Task.Run(() => LedgerFixture.StartAsync(settings)))
        );

        await Task.WhenAll(
            portals.SelectMany(portal =>
                Enumerable.Range(0, 10).Select(_ => Task.Run(() => portal.Activity.WriteAsync(Entries.Entry())))
            )
        );

        Assert.Equal(60, (await portals[0].Activity.AllAsync()).Length);
        foreach (Portal portal in portals)
        {
            await portal.DisposeAsync();
        }
    }

    [Fact]
    public async Task Somebody_who_stops_waiting_is_not_told_of_a_fault()
    {
        await using Portal portal = await ledgers.StartFreshAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            portal.Activity.ListAsync(new ActivityFilter(), new CancellationToken(canceled: true))
        );
    }
}

/// <summary>The promises, kept in SQLite.</summary>
public sealed class SqliteActivityLogTests(SqliteLedgers ledgers)
    : ActivityLogTests(ledgers),
        IClassFixture<SqliteLedgers>;

/// <summary>The promises, kept in PostgreSQL.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlActivityLogTests(PostgreSqlLedgers ledgers) : ActivityLogTests(ledgers);

/// <summary>The tests that share one PostgreSQL server.</summary>
[CollectionDefinition(Name)]
public sealed class PostgreSqlCollection : ICollectionFixture<PostgreSqlLedgers>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "PostgreSQL";
}
