using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Rules.Extensions;

/// <summary>Judges whether one extension solution is there; what EXT001, EXT002 and EXT003 share.</summary>
internal static class ExtensionPresence
{
    internal static Verdict Judge(HandoffFacts facts, Extension extension, string without) =>
        facts.Extensions.Match(
            installed =>
                Find(installed, extension) is { } found
                    ? new Verdict.Met(
                        $"The {extension.Name()} is installed in {facts.Home.Name}: version {found.Version}, since {Words.Day(found.InstalledOn)}."
                    )
                    : new Verdict.Unmet(
                        $"The {extension.Name()} is not installed in {facts.Home.Name}. {without}",
                        Install(extension, facts)
                    ),
            Verdict.CannotTell
        );

    /// <summary>The extension as it was installed first, should several rows look like it.</summary>
    internal static InstalledExtension? Find(ImmutableArray<InstalledExtension> installed, Extension extension) =>
        installed.Where(solution => solution.Extension == extension).MinBy(solution => solution.InstalledOn);

    /// <summary>Always with the order, since an extension that is installed out of order has to be installed again.</summary>
    internal static Remedy Install(Extension extension, HandoffFacts facts) =>
        new(
            $"Install the {extension.Name()} in {facts.Home.Name} from AppSource; voice needs all three, in the order telephony, Omnichannel, voice.",
            Administrator.AzureAdministrator,
            extension.AppSource(),
            $"{extension.Name()} in AppSource"
        );
}
