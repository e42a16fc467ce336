using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules.Extensions;

/// <summary>
/// EXT004. Judged by when each solution was installed. Two that carry the same instant show no other order, so they
/// count as in order (<c>installedon</c> is shown as a date alone, dataverse-facts.md §2).
/// </summary>
public sealed class ExtensionsWereInstalledInOrder()
    : Rule(
        "EXT004",
        "The extensions were installed in the order telephony, Omnichannel, voice",
        Concern.Extensions,
        OperationKind.EnableVoice
    )
{
    private static readonly ImmutableArray<Extension> Order =
    [
        Extension.Telephony,
        Extension.Omnichannel,
        Extension.OmnichannelVoice,
    ];

    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        facts.Extensions.Match(installed => Judge(facts, installed), Verdict.CannotTell);

    private static Verdict Judge(HandoffFacts facts, ImmutableArray<InstalledExtension> installed)
    {
        ImmutableArray<Extension> missing =
        [
            .. Order.Where(extension => ExtensionPresence.Find(installed, extension) is null),
        ];
        if (!missing.IsEmpty)
        {
            return new Verdict.Undetermined(
                $"The order can't be judged until all three are installed in {facts.Home.Name}; not there: {Words.List([.. missing.Select(extension => extension.Name())])}.",
                ExtensionPresence.Install(missing[0], facts) with
                {
                    Action =
                        $"Install what is missing in {facts.Home.Name}, in the order telephony, Omnichannel, voice.",
                }
            );
        }
        ImmutableArray<InstalledExtension> found =
        [
            .. Order.Select(extension => ExtensionPresence.Find(installed, extension)!),
        ];
        ImmutableArray<Extension> again = OutOfOrder(found);
        return again.IsEmpty
            ? new Verdict.Met($"In {facts.Home.Name} they were installed in this order: {Sequence(found)}.")
            : new Verdict.Unmet(
                $"In {facts.Home.Name} they were installed in this order: {Sequence(found)}. Voice needs the order telephony, Omnichannel, voice.",
                Reinstall(again, facts)
            );
    }

    /// <summary>What has to come again: whatever is older than the one before it, and all that follows.</summary>
    private static ImmutableArray<Extension> OutOfOrder(ImmutableArray<InstalledExtension> found) =>
        found[1].InstalledOn < found[0].InstalledOn ? [found[1].Extension, found[2].Extension]
        : found[2].InstalledOn < found[1].InstalledOn ? [found[2].Extension]
        : [];

    private static string Sequence(ImmutableArray<InstalledExtension> found) =>
        Words.List([
            .. found
                .OrderBy(solution => solution.InstalledOn)
                .Select(solution => $"{solution.Extension.Name()} ({Words.Moment(solution.InstalledOn)})"),
        ]);

    private static Remedy Reinstall(ImmutableArray<Extension> again, HandoffFacts facts) =>
        new(
            $"Remove the {Words.List([.. again.Reverse().Select(extension => extension.Name())])} from {facts.Home.Name}, then install {(again.Length == 1 ? "it" : "them")} again{(again.Length == 1 ? "" : $" in the order {Words.List([.. again.Select(extension => extension.Name())])}")}.",
            Administrator.AzureAdministrator,
            again[0].AppSource(),
            $"{again[0].Name()} in AppSource"
        );
}
