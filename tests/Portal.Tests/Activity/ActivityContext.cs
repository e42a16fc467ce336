using Bunit;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.Activity;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace HandoffPortal.Portal.Tests.Activity;

/// <summary>The Activity page over an activity that the test fills.</summary>
public abstract class ActivityContext : PortalContext
{
    protected ActivityContext() => Services.AddSingleton<IActivityLog>(Log);

    internal ActivityLogFake Log { get; } = new();

    protected NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    protected static ActivityEntry Completed(DateTimeOffset? at = null) =>
        ActivityLogFake.Entry(
            at ?? Noon,
            end: new ActivityEnd((at ?? Noon).AddSeconds(3), "Completed", "Connected with voice")
        );

    protected IRenderedComponent<ActivityPage> Open(string query = "")
    {
        Navigation.NavigateTo($"activity{query}");
        return Render<ActivityPage>();
    }
}
