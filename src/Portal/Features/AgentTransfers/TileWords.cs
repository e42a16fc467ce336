using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Portal.Features.AgentTransfers;

/// <summary>What the Omnichannel tile says of one bot, and the one thing that it offers to do.</summary>
/// <param name="Sentence">Where the connection stands.</param>
/// <param name="Action">What its button says; it always leads to the settings.</param>
public sealed record TileWords(string Sentence, string Action)
{
    /// <summary>Finds the words.</summary>
    public static TileWords Of(HandoffFacts facts) =>
        facts.State.Match(
            notEnabled: () => new TileWords("Hand-off to Omnichannel is not enabled for this bot.", "Set up"),
            awaiting: () => new TileWords("Hand-off is enabled. The bot is not connected yet.", "Continue set-up"),
            connected: (link, voice) =>
                new TileWords(
                    $"Conversations are handed off to {NameOf(facts, link)}, {(voice ? "by text and voice" : "by text")}.",
                    "Open settings"
                ),
            adopted: (link, recorded) =>
                new TileWords(
                    $"Connected to {NameOf(facts, link)} outside this portal.",
                    recorded ? "Open settings" : "Show the connection"
                ),
            disconnected: link => new TileWords(
                $"The bot was disconnected from {NameOf(facts, link)}. Hand-off is still enabled.",
                "Connect again"
            ),
            disabled: link => new TileWords(
                $"Hand-off was disabled. The connection to {NameOf(facts, link)} is remembered.",
                "Enable again"
            ),
            drifted: (_, drifts) =>
                new TileWords(
                    $"The hand-off record and Dataverse disagree in {Words.Count(drifts.Length, "thing")}.",
                    "See what changed"
                ),
            interrupted: (intent, overdue) =>
                overdue
                    ? new TileWords($"“{Words.Of(intent.Kind)}” by {intent.Who} was cut short.", "Finish or undo")
                    : new TileWords($"{intent.Who} is changing this bot just now.", "Open settings"),
            unreadable: why => new TileWords(
                $"The connection could not be read. {why.What} {why.Remedy}",
                "Open settings"
            )
        );

    /// <summary>The name of the linked environment, or its id when it could not be read.</summary>
    public static string NameOf(HandoffFacts facts, HandoffLink link) =>
        link.Omnichannel == facts.Home.Id ? facts.Home.Name
        : facts.Omnichannel?.Environment is { } read && read.Id == link.Omnichannel ? read.Name
        : $"environment {link.Omnichannel}";
}
