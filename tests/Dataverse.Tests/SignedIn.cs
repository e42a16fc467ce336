using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;
using HandoffPortal.TestKit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HandoffPortal.Dataverse.Tests;

/// <summary>The adapter as one of Contoso's people uses it, over HTTP.</summary>
public sealed class SignedIn : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    private SignedIn(ServiceProvider services)
    {
        _services = services;
        _scope = services.CreateAsyncScope();
    }

    public IEnvironments Environments => Get<IEnvironments>();

    public IHandoffFacts Facts => Get<IHandoffFacts>();

    public IHandoffRecords Records => Get<IHandoffRecords>();

    /// <summary>Whose turn it is does not matter.</summary>
    public static readonly StillMine Always = _ => Task.FromResult<Fault?>(null);

    public IStepExecutor Steps => Get<IStepExecutor>();

    public ITranscripts Transcripts => Get<ITranscripts>();

    public IChatWidgets Widgets => Get<IChatWidgets>();

    /// <summary>Reads facts that are expected to be there.</summary>
    public async Task<HandoffFacts> ReadAsync(FactsQuestion question) =>
        (await Facts.ReadAsync(question, default)).Value();

    public static async Task<SignedIn> ToAsync(
        LocalTenant tenant,
        string person = "Avery",
        params (string Key, string Value)[] settings
    ) => Compose(tenant, await tenant.TokenAsync(person), settings);

    /// <summary>With a token of the test's own.</summary>
    public static Task<SignedIn> WithTokenAsync(LocalTenant tenant, string token) =>
        Task.FromResult(Compose(tenant, token, []));

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
    }

    private static SignedIn Compose(LocalTenant tenant, string token, (string Key, string Value)[] settings)
    {
        Dictionary<string, string?> values = new() { ["Dataverse:DiscoveryAddress"] = tenant.BaseAddress.AbsoluteUri };
        foreach ((string key, string value) in settings)
        {
            values[$"Dataverse:{key}"] = value;
        }
        ServiceCollection services = new();
        services.AddLogging();
        services.AddDataverse(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        services.AddScoped<IAccessTokens>(_ => new OneToken(token));
        return new SignedIn(services.BuildServiceProvider(validateScopes: true));
    }

    private T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    private sealed class OneToken(string token) : IAccessTokens
    {
        public Task<Reading<string>> ForAsync(Uri resource, CancellationToken cancellation) =>
            Task.FromResult(Reading.Of(token));
    }
}
