using Bunit;
using Bunit.TestDoubles;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.SignIn;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace HandoffPortal.Portal.Tests;

/// <summary>What every component of the portal may ask for: a clock, a signed-in Avery, an interactive renderer.</summary>
public abstract class PortalContext : BunitContext
{
    protected PortalContext()
    {
        // A wait ends as soon as it can; one second is too short on a machine that is busy with other tests.
        DefaultWaitTimeout = TimeSpan.FromSeconds(20);
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton<TimeProvider>(Clock);
        Services.AddSingleton(RuleEdition.November2021);
        Services.AddScoped<VisitorClock>();
        Services.AddScoped<CurrentBot>();
        Services.AddScoped<SignedInPerson>();
        BunitAuthorizationContext authorization = this.AddAuthorization();
        authorization.SetAuthorized("Avery");
        authorization.SetClaims(
            new System.Security.Claims.Claim(System.Security.Claims.ClaimTypes.NameIdentifier, "avery")
        );
    }

    /// <summary>False to render as before the circuit is there.</summary>
    protected bool IsInteractive { get; set; } = true;

    /// <summary>Renders as over a circuit. Services can be added until the first render.</summary>
    public override IRenderedComponent<T> Render<T>(
        Action<ComponentParameterCollectionBuilder<T>>? parameterBuilder = null
    )
    {
        SetRendererInfo(new RendererInfo("Server", IsInteractive));
        return base.Render(parameterBuilder);
    }

    /// <summary>The instant that every test starts at: 23 November 2021, noon.</summary>
    protected static readonly DateTimeOffset Noon = new(2021, 11, 23, 12, 0, 0, TimeSpan.Zero);

    protected StillClock Clock { get; } = new(Noon);
}

/// <summary>A clock that moves when told to.</summary>
public sealed class StillClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
