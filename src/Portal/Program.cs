using HandoffPortal.Dataverse;
using HandoffPortal.Ledger;
using HandoffPortal.Portal;
using HandoffPortal.Portal.Composition;
using Microsoft.Extensions.Options;

try
{
    WebApplicationBuilder builder = WebApplication.CreateBuilder(
        new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(App).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        }
    );
    builder.WebHost.UseStaticWebAssets();
    PortalSettings settings = PortalSettings.Read(builder.Configuration);
    await builder.AddLocalModeAsync(settings.Local);
    builder.Services.AddDataverse(builder.Configuration);
    builder.Services.AddLedger(builder.Configuration);
    builder.Services.AddUseCases(settings.Edition);
    builder.Services.AddPages();

    WebApplication app = builder.Build();
    app.UsePages();
    await app.RunAsync();
    return 0;
}
catch (OptionsValidationException wrong)
{
    await Console.Error.WriteLineAsync("The portal can't start with these settings:");
    foreach (string failure in wrong.Failures)
    {
        await Console.Error.WriteLineAsync($"- {failure}");
    }
    return 1;
}
