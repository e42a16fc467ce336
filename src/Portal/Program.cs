using HandoffPortal.Portal;
using HandoffPortal.Portal.Composition;

WebApplicationBuilder builder = WebApplication.CreateBuilder(
    new WebApplicationOptions
    {
        Args = args,
        ApplicationName = typeof(App).Assembly.GetName().Name,
        ContentRootPath = AppContext.BaseDirectory,
    }
);
builder.WebHost.UseStaticWebAssets();
builder.Services.AddPages();
builder.Services.AddRuleEdition(builder.Configuration);

WebApplication app = builder.Build();
app.UsePages();
await app.RunAsync();
