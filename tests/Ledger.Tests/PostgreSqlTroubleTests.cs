using System.Net;
using System.Net.Sockets;
using HandoffPortal.Domain;
using HandoffPortal.Ledger.Tests.Fixtures;
using Npgsql;

namespace HandoffPortal.Ledger.Tests;

/// <summary>What goes wrong with a server, in words and without an exception.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class PostgreSqlTroubleTests(PostgreSqlLedgers ledgers)
{
    [Fact]
    public async Task A_server_that_goes_and_comes_back_is_told_and_used_again()
    {
        await using Portal portal = await ledgers.StartFreshAsync();
        await portal.Activity.WriteAsync(Entries.Entry());

        await ledgers.Server.StopAsync();
        Fault? refused = await portal.Activity.BeginAsync(Entries.Entry(), CancellationToken.None);
        Fault unread = await portal.Activity.ListFaultAsync();
        await ledgers.Server.StartAsync();

        Assert.Equal(FaultKind.Unavailable, refused?.Kind);
        Assert.Contains("Ledger:ConnectionString", unread.Remedy, StringComparison.Ordinal);
        await portal.Activity.WriteAsync(Entries.Entry());
        Assert.Equal(2, (await portal.Activity.AllAsync()).Length);
    }

    [Fact]
    public async Task A_server_that_restarted_unnoticed_costs_no_entry()
    {
        await using Portal portal = await ledgers.StartFreshAsync();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => portal.Activity.WriteAsync(Entries.Entry())));

        await ledgers.Server.StopAsync();
        await ledgers.Server.StartAsync();

        await portal.Activity.WriteAsync(Entries.Entry());
        Assert.Equal(9, (await portal.Activity.AllAsync()).Length);
    }

    [Fact]
    public async Task A_portal_that_starts_before_its_server_works_once_the_server_is_there()
    {
        IReadOnlyDictionary<string, string?> settings = await ledgers.FreshAsync();
        await ledgers.Server.StopAsync();
        await using Portal portal = await LedgerFixture.StartAsync(settings);
        Assert.Equal(FaultKind.Unavailable, (await portal.Activity.ListFaultAsync()).Kind);

        await ledgers.Server.StartAsync();

        await portal.Activity.WriteAsync(Entries.Entry());
    }

    [Theory]
    [InlineData("Database=nowhere", "The ledger's PostgreSQL server has no database of the name in the settings.")]
    [InlineData("Username=nobody", "The ledger's PostgreSQL server refuses the portal's sign-in.")]
    public async Task What_the_server_refuses_is_said_in_words(string wrong, string what)
    {
        await using Portal portal = await LedgerFixture.StartAsync(
            PostgreSqlLedgers.At($"{ledgers.Server.ConnectionString};Password=hunter2;{wrong}")
        );

        Fault fault = await portal.Activity.ListFaultAsync();

        Assert.Equal(what, fault.What);
        Assert.DoesNotContain("hunter2", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up_in_the_time_that_the_settings_allow()
    {
        using TcpListener silent = new(IPAddress.Loopback, 0);
        silent.Start();
        int port = ((IPEndPoint)silent.LocalEndpoint).Port;
        await using Portal portal = await LedgerFixture.StartAsync(
            PostgreSqlLedgers.At($"Host=127.0.0.1;Port={port};Username=ledger;Timeout=1")
        );

        Fault fault = await portal.Activity.ListFaultAsync();

        Assert.Equal(FaultKind.TimedOut, fault.Kind);
        Assert.False(fault.MayHaveLanded, "Reading changes nothing.");
    }

    [Fact]
    public async Task An_account_that_may_only_read_is_told_so()
    {
        IReadOnlyDictionary<string, string?> settings = await ledgers.FreshAsync();
        await using Portal owner = await LedgerFixture.StartAsync(settings);
        await owner.Activity.WriteAsync(Entries.Entry());
        NpgsqlConnectionStringBuilder reader = new(settings["Ledger:ConnectionString"])
        {
            Options = "-c default_transaction_read_only=on",
        };
        await using Portal portal = await LedgerFixture.StartAsync(PostgreSqlLedgers.At(reader.ToString()));

        Fault? refused = await portal.Activity.BeginAsync(Entries.Entry(), CancellationToken.None);

        Assert.Equal("The ledger's database can only be read, not written.", refused?.What);
        Assert.Single(await owner.Activity.AllAsync());
    }
}
