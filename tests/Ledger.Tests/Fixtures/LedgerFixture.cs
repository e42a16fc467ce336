using HandoffPortal.Domain.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HandoffPortal.Ledger.Tests.Fixtures;

/// <summary>A database of one kind, and portals that use it.</summary>
public abstract class LedgerFixture
{
    /// <summary>The settings of a ledger that nobody has used yet.</summary>
    public abstract Task<IReadOnlyDictionary<string, string?>> FreshAsync();

    /// <summary>A portal with these settings, started.</summary>
    public static async Task<Portal> StartAsync(IReadOnlyDictionary<string, string?> settings)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLedger(configuration);
        IHost host = builder.Build();
        await host.StartAsync();
        return new Portal(host);
    }

    /// <summary>A portal on a ledger of its own.</summary>
    public async Task<Portal> StartFreshAsync() => await StartAsync(await FreshAsync());
}

/// <summary>A host with nothing but the ledger in it.</summary>
public sealed class Portal(IHost host) : IAsyncDisposable
{
    /// <summary>Its activity.</summary>
    public IActivityLog Activity { get; } = host.Services.GetRequiredService<IActivityLog>();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }
}
