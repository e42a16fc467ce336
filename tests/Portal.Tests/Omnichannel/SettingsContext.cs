using Bunit;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Confirming;
using HandoffPortal.Domain.Operations.Refreshing;
using HandoffPortal.Domain.Operations.Verifying;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.Omnichannel;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace HandoffPortal.Portal.Tests.Omnichannel;

/// <summary>The settings page over a fake tenant, with the real operations between them.</summary>
public abstract class SettingsContext : PortalContext
{
    private protected FakeTenant Tenant { get; private set; } = null!;

    private protected IRenderedComponent<OmnichannelPage> Open(HandoffFacts facts, string query = "")
    {
        Stand(new FakeTenant(facts));
        NavigationManager navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo(
            $"environments/{Sample.Us.Id}/bots/{Sample.Reference.Bot}/agent-transfers/omnichannel{query}"
        );
        return Render<OmnichannelPage>(p =>
            p.Add(page => page.EnvironmentId, Sample.Us.Id.Value)
                .Add(page => page.BotId, Sample.Reference.Bot.ToString())
        );
    }

    private protected void Stand(FakeTenant tenant)
    {
        Tenant = tenant;
        Clock.Now = Sample.Now;
        Services.AddSingleton<IHandoffFacts>(tenant);
        Services.AddSingleton<IEnvironments>(tenant);
        Services.AddSingleton<IHandoffRecords>(tenant);
        Services.AddSingleton<IStepExecutor>(tenant);
        Services.AddSingleton<IActivityLog>(tenant);
        Services.AddScoped<PreviewOperation>();
        Services.AddScoped<RunOperation>();
        Services.AddScoped<PlanRunner>();
        Services.AddScoped<RefreshConnection>();
        Services.AddScoped<VerifyConnection>();
        Services.AddScoped<ConfirmByHand>();
    }

    private protected static string[] Buttons(IRenderedComponent<IComponent> page) =>
        [.. page.FindAll("main button, button.button, a.button, [role=switch]").Select(Name).Where(name => name != "")];

    private protected static AngleSharp.Dom.IElement Button(IRenderedComponent<IComponent> page, string name) =>
        page.FindAll("button").First(button => Name(button) == name);

    private protected static AngleSharp.Dom.IElement DialogButton(IRenderedComponent<IComponent> page, string name) =>
        page.FindAll("dialog footer button").First(button => Name(button) == name);

    private static string Name(AngleSharp.Dom.IElement element) =>
        element.TextContent.Replace("(opens in a new tab)", "", StringComparison.Ordinal).Trim();
}
