using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Confirming;
using HandoffPortal.Domain.Operations.Refreshing;
using HandoffPortal.Domain.Operations.Revealing;
using HandoffPortal.Domain.Operations.Verifying;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Portal.Composition;

/// <summary>What Domain can do, for each circuit anew, since each acts as its own signed-in person.</summary>
internal static class UseCases
{
    /// <summary>Adds the use cases, judged by this edition.</summary>
    public static void AddUseCases(this IServiceCollection services, RuleEdition edition)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(edition);
        services.AddScoped<PlanRunner>();
        services.AddScoped<PreviewOperation>();
        services.AddScoped<RunOperation>();
        services.AddScoped<RefreshConnection>();
        services.AddScoped<VerifyConnection>();
        services.AddScoped<ConfirmByHand>();
        services.AddScoped<ShowPersonalData>();
        services.AddScoped<CheckEmbedCode>();
    }
}
