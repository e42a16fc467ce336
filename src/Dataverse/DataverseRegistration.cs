using System.Net;
using HandoffPortal.Dataverse.Environments;
using HandoffPortal.Dataverse.Facts;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Records;
using HandoffPortal.Dataverse.Steps;
using HandoffPortal.Dataverse.Transcripts;
using HandoffPortal.Dataverse.Widgets;
using HandoffPortal.Domain.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HandoffPortal.Dataverse;

/// <summary>Registers the ports that Dataverse stands behind.</summary>
public static class DataverseRegistration
{
    /// <summary>
    /// Adds <see cref="IEnvironments"/>, <see cref="IHandoffFacts"/>, <see cref="IHandoffRecords"/>,
    /// <see cref="IStepExecutor"/>, <see cref="IChatWidgets"/> and <see cref="ITranscripts"/>, one set for each scope, since
    /// they speak as the person signed in there. The caller
    /// registers <see cref="IAccessTokens"/> in the same scope. Options come from the section
    /// <see cref="DataverseOptions.Section"/> and are validated at start.
    /// </summary>
    public static IServiceCollection AddDataverse(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<DataverseOptions>()
            .Bind(configuration.GetSection(DataverseOptions.Section))
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<DataverseOptions>, DataverseOptionsValidation>();
        services.TryAddSingleton(TimeProvider.System);
        services
            .AddHttpClient(Transport.HttpClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(Handler)
            .RemoveAllLoggers();
        services.AddSingleton<Retries>();
        return services
            .AddScoped<Transport>()
            .AddScoped<DataverseClient>()
            .AddScoped<EnvironmentDirectory>()
            .AddScoped<AllBots>()
            .AddScoped<IEnvironments, DataverseEnvironments>()
            .AddScoped<IHandoffFacts, DataverseFacts>()
            .AddScoped<IHandoffRecords, DataverseRecords>()
            .AddScoped<IStepExecutor, DataverseSteps>()
            .AddScoped<IChatWidgets, DataverseWidgets>()
            .AddScoped<ITranscripts, DataverseTranscripts>();
    }

    // No redirects: a token goes to the address that discovery gave, or nowhere.
    private static SocketsHttpHandler Handler() =>
        new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
}
