using HandoffPortal.Domain.Ports;
using HandoffPortal.Ledger.Activity;
using HandoffPortal.Ledger.Engines;
using HandoffPortal.Ledger.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HandoffPortal.Ledger;

/// <summary>Puts the ledger into a host.</summary>
public static class LedgerRegistration
{
    /// <summary>
    /// Registers <see cref="IActivityLog"/> over the database that section <c>Ledger</c> names. Wrong settings stop the
    /// host at start, each named by its key; a database that can't be reached does not: it is tried again at every use.
    /// </summary>
    public static IServiceCollection AddLedger(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IValidateOptions<LedgerOptions>, LedgerOptionsAreUsable>();
        services.AddOptions<LedgerOptions>().Bind(configuration.GetSection(LedgerOptions.Section)).ValidateOnStart();
        services.AddSingleton(provider => Engine.For(provider.GetRequiredService<IOptions<LedgerOptions>>().Value));
        services.AddSingleton<LedgerSchema>();
        services.AddSingleton<LedgerDatabase>();
        services.AddSingleton<IActivityLog, ActivityLog>();
        services.AddHostedService<LedgerStart>();
        return services;
    }
}
