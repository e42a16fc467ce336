using HandoffPortal.Domain.Rules;
using Microsoft.Extensions.Options;

namespace HandoffPortal.Portal.Composition;

/// <summary>The portal's own settings.</summary>
/// <param name="Edition">Which rule edition judges.</param>
/// <param name="Local">The sample Dataverse of Local mode.</param>
internal sealed record PortalSettings(RuleEdition Edition, LocalSettings Local)
{
    private const string ModeKey = "Mode";
    private const string EditionKey = "Rules:Edition";

    /// <summary>Reads them; what is not set has its default.</summary>
    /// <exception cref="OptionsValidationException">Carries everything that is wrong, each failure by its key.</exception>
    public static PortalSettings Read(IConfiguration settings)
    {
        string mode = settings[ModeKey] ?? "Local";
        string name = settings[EditionKey] ?? RuleEdition.November2021.Name;
        RuleEdition? edition = RuleEdition.All.FirstOrDefault(known => known.Name == name);
        List<string> failures = [];
        LocalSettings local = LocalSettings.Read(settings.GetSection(LocalSettings.Section), failures.Add);
        if (!string.Equals(mode, "Local", StringComparison.OrdinalIgnoreCase))
        {
            failures.Add($"{ModeKey} is “{mode}”. This version knows one mode, Local.");
        }
        if (edition is null)
        {
            failures.Add(
                $"{EditionKey} is “{name}”, and there is no such rule edition. There are: {string.Join(", ", RuleEdition.All)}."
            );
        }
        return failures.Count == 0
            ? new PortalSettings(edition!, local)
            : throw new OptionsValidationException(Options.DefaultName, typeof(PortalSettings), failures);
    }
}
