using HandoffPortal.Ledger.Tests.Fixtures;
using Microsoft.Extensions.Options;

namespace HandoffPortal.Ledger.Tests;

/// <summary>Wrong settings stop the portal at start, each named by its key.</summary>
public sealed class LedgerOptionsTests
{
    [Theory]
    [InlineData("Provider", "Oracle", "Ledger:Provider is “Oracle”. It can be Sqlite or PostgreSql.")]
    [InlineData("Provider", "1", "Ledger:Provider is “1”. It can be Sqlite or PostgreSql.")]
    [InlineData("DataFile", " ", "Ledger:DataFile is empty. Name the file, or leave the key out for the default.")]
    [InlineData("Provider", "postgresql", "Ledger:ConnectionString is missing. Ledger:Provider PostgreSql needs it.")]
    public async Task A_wrong_setting_is_named_with_what_it_can_be(string key, string value, string failure)
    {
        OptionsValidationException stopped = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            LedgerFixture.StartAsync(new Dictionary<string, string?> { [$"Ledger:{key}"] = value })
        );

        Assert.Equal([failure], stopped.Failures);
    }

    [Theory]
    [InlineData("Password=hunter2")]
    [InlineData("Host=here;Port=many;Password=hunter2")]
    [InlineData("Host=here;hunter2")]
    public async Task A_connection_string_that_cannot_be_read_is_not_repeated(string connectionString)
    {
        OptionsValidationException stopped = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            LedgerFixture.StartAsync(PostgreSqlLedgers.At(connectionString))
        );

        Assert.StartsWith(
            "Ledger:ConnectionString can't be read.",
            Assert.Single(stopped.Failures),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("hunter2", stopped.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_ledger_is_a_file_of_the_account_that_runs_the_portal_unless_settings_say_otherwise()
    {
        LedgerOptions options = new();

        Assert.Equal("Sqlite", options.Provider);
        Assert.EndsWith(Path.Combine("HandoffPortal", "ledger.db"), options.DataFile, StringComparison.Ordinal);
    }
}
