using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>What the administrator has chosen and typed so far. It lives in the URL, so that a reload keeps it.</summary>
/// <param name="Environment">The chosen environment; null for none of one's own.</param>
/// <param name="Text">What stands in the application ID box; null when it was not touched.</param>
public sealed record SettingsChoice(EnvironmentId? Environment, string? Text)
{
    /// <summary>No text longer than this goes into the URL: servers refuse long request lines.</summary>
    private const int LongestInUrl = 100;

    /// <summary>Nothing chosen, nothing typed.</summary>
    public static readonly SettingsChoice None = new(null, null);

    /// <summary>Reads the URL's query; an environment that is no environment id counts as none.</summary>
    public static SettingsChoice Read(string? environment, string? applicationId) =>
        new(EnvironmentId.TryParse(environment, out EnvironmentId id) ? id : null, applicationId);

    /// <summary>The values for the URL's query; null leaves one out.</summary>
    public IReadOnlyDictionary<string, object?> ForUrl =>
        new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["environment"] = Environment?.Value,
            ["applicationId"] = TextForUrl,
        };

    /// <summary>What to read for this choice.</summary>
    public FactsQuestion Question(BotReference bot) =>
        new(bot, Environment, Text is null ? null : ApplicationIdEntry.Read(Text));

    /// <summary>
    /// Does this choice matter for a bot whose record says this? Once a bot is connected, its own link is what counts.
    /// </summary>
    public static bool MattersFor(HandoffFacts facts) =>
        facts.Record.Match(
            stored => stored?.Record is not { } record || (record.Intent is null && IsOpen(record.Standing)),
            _ => true
        );

    /// <summary>The environment to show as chosen: one's own choice, or the remembered link's.</summary>
    public EnvironmentId? EnvironmentFor(ConnectionState state) => Environment ?? state.KnownLink?.Omnichannel;

    /// <summary>The text to show in the box: one's own, or the remembered link's.</summary>
    public string TextFor(ConnectionState state) => Text ?? state.KnownLink?.ApplicationId.ToString() ?? "";

    private static bool IsOpen(Standing standing) => standing is Standing.Awaiting or Standing.Disconnected;

    private string? TextForUrl => Text is { Length: > 0 and <= LongestInUrl } ? Text : null;
}
