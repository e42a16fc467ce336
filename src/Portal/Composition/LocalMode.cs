using HandoffPortal.Dataverse;
using HandoffPortal.LocalDataverse;
using HandoffPortal.Portal.SignIn.Local;

namespace HandoffPortal.Portal.Composition;

/// <summary>Local mode: Contoso's sample tenant on this machine, and its people to sign in as.</summary>
internal static class LocalMode
{
    /// <summary>
    /// Starts the sample Dataverse, unless one outside is named, and points the adapter at it. It answers before this
    /// returns, so that no page can ask too early.
    /// </summary>
    public static async Task AddLocalModeAsync(this WebApplicationBuilder builder, LocalSettings settings)
    {
        Uri address = settings.Outside ?? await StartAsync(builder.Services, settings);
        builder.Configuration["Dataverse:DiscoveryAddress"] = address.AbsoluteUri;
        builder.Services.AddHttpClient<LocalPeople>(client => client.BaseAddress = address);
        builder.Services.AddHttpClient<IAccessTokens, LocalAccessTokens>(client => client.BaseAddress = address);
        builder.Services.AddSingleton<LocalTokenCache>();
    }

    private static async Task<Uri> StartAsync(IServiceCollection services, LocalSettings settings)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(settings.DataFile))!);
        LocalDataverseHost host = await StartOnAsync(settings.Port, settings.DataFile);
        services.AddHostedService(provider => new Running(host, provider.GetRequiredService<ILogger<Running>>()));
        return host.BaseAddress;
    }

    private static async Task<LocalDataverseHost> StartOnAsync(int port, string dataFile)
    {
        LocalDataverseOptions options = new()
        {
            BaseAddress = new UriBuilder(Uri.UriSchemeHttp, "127.0.0.1", port).Uri,
            DataFile = dataFile,
        };
        try
        {
            return await LocalDataverseHost.StartAsync(options);
        }
        catch (IOException) when (port != 0)
        {
            return await StartOnAsync(0, dataFile);
        }
    }

    private sealed class Running(LocalDataverseHost host, ILogger<Running> log) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            Log.SampleListens(log, host.BaseAddress);
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => host.DisposeAsync().AsTask();
    }
}
