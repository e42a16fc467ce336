using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Portal.Composition;

/// <summary>Which rule edition judges.</summary>
internal static class RuleEditions
{
    /// <summary>The key of the setting.</summary>
    public const string Key = "Rules:Edition";

    /// <summary>Adds the edition that the settings name; 2021-11 when they name none.</summary>
    /// <exception cref="InvalidOperationException">There is no such edition.</exception>
    public static void AddRuleEdition(this IServiceCollection services, IConfiguration settings)
    {
        string name = settings[Key] ?? RuleEdition.November2021.Name;
        services.AddSingleton(
            RuleEdition.All.FirstOrDefault(edition => edition.Name == name)
                ?? throw new InvalidOperationException(
                    $"{Key} is “{name}”, and there is no such rule edition. There are: {string.Join(", ", RuleEdition.All)}."
                )
        );
    }
}
