using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Ledger.Tests.Fixtures;

namespace HandoffPortal.Ledger.Tests;

/// <summary>What listing promises, whatever database it asks.</summary>
public abstract class ActivityFilterTests(LedgerFixture ledgers)
{
    [Fact]
    public async Task The_newest_comes_first_and_no_more_than_asked_for()
    {
        await using Portal portal = await ledgers.StartFreshAsync();
        await portal.Activity.WriteAsync(
            Entries.Entry(at: Entries.Noon.AddMinutes(1)),
            Entries.Entry(at: Entries.Noon.AddMinutes(3)),
            Entries.Entry(at: Entries.Noon.AddMinutes(2))
        );

        ActivityEntry[] latest = await portal.Activity.AllAsync(new ActivityFilter(Limit: 2));

        Assert.Equal([Entries.Noon.AddMinutes(3), Entries.Noon.AddMinutes(2)], latest.Select(entry => entry.At));
    }

    [Fact]
    public async Task Instants_sort_by_what_they_are_not_by_their_time_zone()
    {
        await using Portal portal = await ledgers.StartFreshAsync();
        DateTimeOffset earlier = new(2026, 11, 23, 14, 0, 0, TimeSpan.FromHours(5));
        await portal.Activity.WriteAsync(Entries.Entry(at: Entries.Noon), Entries.Entry(at: earlier));

        Assert.Equal([Entries.Noon, earlier], (await portal.Activity.AllAsync()).Select(entry => entry.At));
    }

    [Fact]
    public async Task A_bot_is_told_from_one_of_the_same_id_in_another_environment()
    {
        await using Portal portal = await ledgers.StartFreshAsync();
        await portal.Activity.WriteAsync(
            Entries.Entry(bot: Entries.Bot("us", 1)),
            Entries.Entry(bot: Entries.Bot("eu", 1)),
            Entries.Entry(bot: Entries.Bot("us", 3))
        );

        ActivityEntry[] found = await portal.Activity.AllAsync(new ActivityFilter(Entries.Bot("eu", 1)));

        Assert.Equal(Entries.Bot("eu", 1), Assert.Single(found).Bot);
    }

    [Theory]
    [InlineData("ave", "Avery Öz")]
    [InlineData(" VERY öZ ", "Avery Öz")]
    [InlineData("100%", "100% Blair_")]
    [InlineData("r_", "100% Blair_")]
    [InlineData(@"\", @"Ca\sey")]
    public async Task A_person_is_found_by_any_part_of_the_name_in_any_case(string part, string name)
    {
        await using Portal portal = await ledgers.StartFreshAsync();
        await portal.Activity.WriteAsync([
            .. new[] { "Avery Öz", "100% Blair_", @"Ca\sey" }.Select(person => Entries.Entry(person: person)),
        ]);

        ActivityEntry[] found = await portal.Activity.AllAsync(new ActivityFilter(Person: part));

        Assert.Equal(name, Assert.Single(found).Person.Name);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task A_blank_name_means_everybody(string? blank)
    {
        await using Portal portal = await ledgers.StartFreshAsync();
        await portal.Activity.WriteAsync(Entries.Entry());

        Assert.Single(await portal.Activity.AllAsync(new ActivityFilter(Person: blank)));
    }

    [Fact]
    public async Task Every_kind_of_operation_is_kept_and_found_by_its_kind()
    {
        await using Portal portal = await ledgers.StartFreshAsync();
        OperationKind[] kinds = Enum.GetValues<OperationKind>();
        await portal.Activity.WriteAsync([.. kinds.Select(kind => Entries.Entry(kind: kind))]);

        foreach (OperationKind kind in kinds)
        {
            Assert.Equal(kind, Assert.Single(await portal.Activity.AllAsync(new ActivityFilter(Kind: kind))).Kind);
        }
    }

    [Fact]
    public async Task A_span_of_time_holds_its_start_and_not_its_end()
    {
        await using Portal portal = await ledgers.StartFreshAsync();
        await portal.Activity.WriteAsync([
            .. Enumerable.Range(0, 4).Select(minute => Entries.Entry(at: Entries.Noon.AddMinutes(minute))),
        ]);

        ActivityEntry[] found = await portal.Activity.AllAsync(
            new ActivityFilter(From: Entries.Noon.AddMinutes(1), Until: Entries.Noon.AddMinutes(3))
        );

        Assert.Equal([Entries.Noon.AddMinutes(2), Entries.Noon.AddMinutes(1)], found.Select(entry => entry.At));
    }

    [Fact]
    public async Task All_filters_hold_together()
    {
        await using Portal portal = await ledgers.StartFreshAsync();
        ActivityEntry wanted = Entries.Entry(kind: OperationKind.Disable, person: "Blair");
        await portal.Activity.WriteAsync(
            wanted,
            Entries.Entry(kind: OperationKind.Enable, person: "Blair"),
            Entries.Entry(kind: OperationKind.Disable, person: "Avery"),
            Entries.Entry(kind: OperationKind.Disable, person: "Blair", bot: Entries.Bot("eu", 9)),
            Entries.Entry(kind: OperationKind.Disable, person: "Blair", at: Entries.Noon.AddDays(1))
        );

        ActivityEntry[] found = await portal.Activity.AllAsync(
            new ActivityFilter(
                Entries.StoreLocator,
                "blair",
                OperationKind.Disable,
                Entries.Noon,
                Entries.Noon.AddHours(1)
            )
        );

        Assert.Equal(wanted.Operation, Assert.Single(found).Operation);
    }
}

/// <summary>Listing from SQLite.</summary>
public sealed class SqliteActivityFilterTests(SqliteLedgers ledgers)
    : ActivityFilterTests(ledgers),
        IClassFixture<SqliteLedgers>;

/// <summary>Listing from PostgreSQL.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlActivityFilterTests(PostgreSqlLedgers ledgers) : ActivityFilterTests(ledgers);
