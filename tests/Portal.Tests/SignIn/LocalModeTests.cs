using HandoffPortal.Portal.Composition;
using HandoffPortal.TestKit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace HandoffPortal.Portal.Tests.SignIn;

public sealed class LocalModeTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("local-mode-").FullName;
    private LocalTenant tenant = null!;

    public async Task InitializeAsync() => tenant = await LocalTenant.StartAsync();

    public async Task DisposeAsync()
    {
        await tenant.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_sample_that_runs_outside_is_used_where_it_is()
    {
        WebApplicationBuilder builder = Builder();

        await builder.AddLocalModeAsync(new LocalSettings(tenant.BaseAddress, Port: 0, DataFile: ""));

        Assert.Equal(tenant.BaseAddress, DiscoveryOf(builder));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_left_alone_and_a_free_one_is_found()
    {
        WebApplicationBuilder builder = Builder();

        await builder.AddLocalModeAsync(
            new LocalSettings(Outside: null, tenant.BaseAddress.Port, Path.Combine(folder, "new", "contoso.db"))
        );
        await using WebApplication app = builder.Build();
        await app.StartAsync();

        Assert.NotEqual(tenant.BaseAddress.Port, DiscoveryOf(builder).Port);
        using HttpClient http = new();
        Assert.Contains(
            "Avery",
            await http.GetStringAsync(new Uri(DiscoveryOf(builder), "people")),
            StringComparison.Ordinal
        );
        Assert.True(File.Exists(Path.Combine(folder, "new", "contoso.db")));
        await app.StopAsync();
    }

    [Fact]
    public async Task The_sample_stops_with_the_portal()
    {
        WebApplicationBuilder builder = Builder();
        await builder.AddLocalModeAsync(new LocalSettings(Outside: null, Port: 0, Path.Combine(folder, "contoso.db")));
        await using WebApplication app = builder.Build();
        await app.StartAsync();

        await app.StopAsync();

        using HttpClient http = new();
        await Assert.ThrowsAsync<HttpRequestException>(() =>
            http.GetStringAsync(new Uri(DiscoveryOf(builder), "people"))
        );
    }

    private static Uri DiscoveryOf(WebApplicationBuilder builder) =>
        new(builder.Configuration["Dataverse:DiscoveryAddress"]!);

    private static WebApplicationBuilder Builder()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Configuration.AddInMemoryCollection([new("Urls", "http://127.0.0.1:0")]);
        builder.Logging.ClearProviders();
        return builder;
    }
}
