using Microsoft.Extensions.Options;
using Npgsql;

namespace HandoffPortal.Ledger;

/// <summary>Where the ledger is kept: section <c>Ledger</c> of the configuration.</summary>
public sealed class LedgerOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Ledger";

    /// <summary><c>Sqlite</c> for one portal (the default), <c>PostgreSql</c> for several that share a ledger.</summary>
    public string Provider { get; set; } = nameof(LedgerProvider.Sqlite);

    /// <summary>
    /// The SQLite file; its folder is created when missing. By default <c>HandoffPortal/ledger.db</c> in the local
    /// application data of the account that runs the portal.
    /// </summary>
    public string DataFile { get; set; } =
        Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            ),
            "HandoffPortal",
            "ledger.db"
        );

    /// <summary>How to reach PostgreSQL, as Npgsql spells it. Its account must own, or be able to create, the tables.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>The provider, or null when the setting names none that we know.</summary>
    internal LedgerProvider? KnownProvider =>
        Enum.GetValues<LedgerProvider>()
            .Cast<LedgerProvider?>()
            .FirstOrDefault(known => string.Equals(known.ToString(), Provider, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The databases that the ledger runs on.</summary>
internal enum LedgerProvider
{
    Sqlite,
    PostgreSql,
}

/// <summary>Says everything that is wrong with the section at once, each by its key. Never repeats a connection string.</summary>
internal sealed class LedgerOptionsAreUsable : IValidateOptions<LedgerOptions>
{
    public ValidateOptionsResult Validate(string? name, LedgerOptions options)
    {
        string[] failures = [.. Failures(options)];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(LedgerOptions options) =>
        options.KnownProvider switch
        {
            LedgerProvider.Sqlite when string.IsNullOrWhiteSpace(options.DataFile) =>
            [
                "Ledger:DataFile is empty. Name the file, or leave the key out for the default.",
            ],
            LedgerProvider.Sqlite => [],
            LedgerProvider.PostgreSql when string.IsNullOrWhiteSpace(options.ConnectionString) =>
            [
                "Ledger:ConnectionString is missing. Ledger:Provider PostgreSql needs it.",
            ],
            LedgerProvider.PostgreSql => Reads(options.ConnectionString!)
                ? []
                : ["Ledger:ConnectionString can't be read. It looks like Host=…;Database=…;Username=…;Password=…."],
            _ => [$"Ledger:Provider is “{options.Provider}”. It can be Sqlite or PostgreSql."],
        };

    private static bool Reads(string connectionString)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString).Host is { Length: > 0 };
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            return false;
        }
    }
}
