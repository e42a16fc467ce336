using Dapper;
using HandoffPortal.Domain;
using HandoffPortal.Ledger.Tests.Fixtures;
using Microsoft.Data.Sqlite;

namespace HandoffPortal.Ledger.Tests;

/// <summary>What goes wrong with a file, in words and without an exception.</summary>
public sealed class SqliteTroubleTests(SqliteLedgers ledgers) : IClassFixture<SqliteLedgers>
{
    [Fact]
    public async Task A_file_that_cannot_be_made_refuses_entries_until_it_can()
    {
        string file = (await ledgers.FreshAsync())["Ledger:DataFile"]!;
        string folder = Path.GetDirectoryName(file)!;
        await File.WriteAllTextAsync(folder, "in the way");
        await using Portal portal = await LedgerFixture.StartAsync(SqliteLedgers.At(file));

        Fault? refused = await portal.Activity.BeginAsync(Entries.Entry(), CancellationToken.None);

        Assert.Equal(FaultKind.Unavailable, refused?.Kind);
        Assert.Contains("Ledger:DataFile", refused!.Remedy, StringComparison.Ordinal);
        File.Delete(folder);
        await portal.Activity.WriteAsync(Entries.Entry());
        Assert.Single(await portal.Activity.AllAsync());
    }

    [Fact]
    public async Task A_file_that_is_no_ledger_is_said_to_be_none_and_left_alone()
    {
        string file = (await ledgers.FreshAsync())["Ledger:DataFile"]!;
        string letter = string.Join('\n', Enumerable.Repeat("Dear Avery, this is a letter and no database.", 100));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, letter);
        await using Portal portal = await LedgerFixture.StartAsync(SqliteLedgers.At(file));

        Fault fault = await portal.Activity.ListFaultAsync();

        Assert.Equal("The ledger's file is damaged, or is no ledger.", fault.What);
        Assert.Equal(letter, await File.ReadAllTextAsync(file));
    }

    [Theory]
    [InlineData("kind", "'Teleport'")]
    [InlineData("steps", "'not JSON'")]
    [InlineData("started_at", "'yesterday'")]
    [InlineData("home", "'no environment'")]
    public async Task An_entry_in_a_form_that_nobody_here_knows_is_named_and_not_hidden(string column, string value)
    {
        IReadOnlyDictionary<string, string?> settings = await ledgers.FreshAsync();
        await using Portal portal = await LedgerFixture.StartAsync(settings);
        await portal.Activity.WriteAsync(Entries.Entry());
        await using SqliteConnection direct = new($"Data Source={settings["Ledger:DataFile"]}");
        string operation = await direct.QuerySingleAsync<string>(
            $"UPDATE activity_entry SET {column} = {value} RETURNING operation"
        );

        Fault fault = await portal.Activity.ListFaultAsync();

        Assert.Equal(FaultKind.Unusable, fault.Kind);
        Assert.Contains(operation, fault.What, StringComparison.Ordinal);
    }
}
