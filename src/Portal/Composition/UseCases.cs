using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Portal.Composition;

/// <summary>What Domain can do, for each circuit anew, since each acts as its own signed-in person.</summary>
internal static class UseCases
{
    /// <summary>Adds what judges.</summary>
    public static void AddUseCases(this IServiceCollection services, RuleEdition edition)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(edition);
    }
}
