using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Portal.Features.Omnichannel;
using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Features.Voice;

/// <summary>The telephony extension, which gives a bot its voice actions and variables, and what else calls need beside it.</summary>
/// <param name="Home">The name of the environment that was looked in.</param>
/// <param name="Installed">What was found; null when it is missing, or could not be looked for.</param>
/// <param name="Missing">The extension solutions that calls need and that are missing, in the order to install them in.</param>
/// <param name="Unread">Why the extension solutions could not be read; null when they were.</param>
public sealed record TelephonyView(
    string Home,
    InstalledExtension? Installed,
    ImmutableArray<Extension> Missing,
    Fault? Unread
)
{
    /// <summary>Looks among the extension solutions of the home environment.</summary>
    public static TelephonyView Of(HandoffFacts facts) =>
        new(
            facts.Home.Name,
            ExtensionsView.Of(facts)?.Lines.First(line => line.Extension == Extension.Telephony).Installed,
            [.. ExtensionsView.Of(facts)?.Missing.Select(line => line.Extension) ?? []],
            facts.Extensions.Match(_ => null, Fault? (fault) => fault)
        );

    /// <summary>How the availability of what it gives looks.</summary>
    public ChipLook Look =>
        Unread is not null ? new(Tone.Warn, IconName.Question, "Could not tell")
        : Installed is null ? new(Tone.Bad, IconName.Problem, "Not available")
        : new(Tone.Good, IconName.Check, "Available");

    /// <summary>What is missing, in one sentence.</summary>
    public string Sentence =>
        Installed is null
            ? $"The {Extension.Telephony.Name()} is not installed in {Home}"
            : $"Calls need {Words.Count(Missing.Length, "more extension solution")} in {Home}";

    /// <summary>What follows from it.</summary>
    public string Consequence =>
        Installed is null
            ? "It gives all that is listed here; without it no topic can use any of it."
            : "What is listed here is available. For calls to work, the bot needs these as well.";
}
