using HandoffPortal.Domain;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Portal.Features.Voice;

/// <summary>Whether calls come to the bot, so that what its topics say is spoken.</summary>
/// <param name="Come">Do they come now?</param>
/// <param name="AsIf">Is everything judged as if they did?</param>
/// <param name="Sure">Was all of it read that tells? If not, calls may come though none are known.</param>
/// <param name="Sentence">How we know.</param>
public sealed record CallsToTheBot(bool Come, bool AsIf, bool Sure, string Sentence)
{
    /// <summary>Is what calls would meet judged?</summary>
    public bool AreJudged => Come || AsIf;

    /// <summary>Whether anything is spoken now, in a few words.</summary>
    public string Title =>
        Come ? "Calls come to this bot"
        : Sure ? "Nothing is spoken now"
        : "Whether calls come to this bot could not be told";

    /// <summary>Finds out.</summary>
    public static CallsToTheBot Of(HandoffFacts facts, bool asIf)
    {
        bool come = (facts with { VoiceIsComing = false }).TakesCalls;
        string[] workstreams = facts.Omnichannel is { Routing: var routing } ? routing.Match(Names, _ => []) : [];
        return new(
            come,
            asIf && !come,
            facts.Record.Match(_ => true, _ => false)
                && (facts.Omnichannel?.Routing.Match(_ => true, _ => false) ?? true),
            $"{Voice(facts)} {(workstreams.Length > 0 ? From(workstreams) : Nothing(facts))}"
        );
    }

    private static string Voice(HandoffFacts facts) =>
        facts.Record.Match(
            _ => facts.Standing is { HasVoice: true } ? "Voice is on." : "Voice is off.",
            fault => $"Whether voice is on could not be read: {fault.What}"
        );

    private static string From(string[] workstreams) =>
        workstreams.Length == 1
            ? $"The workstream {workstreams[0]} sends calls to this bot."
            : $"The workstreams {Words.List(workstreams)} send calls to this bot.";

    private static string Nothing(HandoffFacts facts) =>
        facts.Omnichannel is not { Routing: var routing }
            ? "The bot is not connected to Omnichannel, so no workstream sends calls to it."
            : routing.Match(
                _ => "No workstream sends calls to this bot.",
                fault => $"Whether a workstream sends calls to this bot could not be read: {fault.What}"
            );

    private static string[] Names(Routing routing) =>
        [
            .. routing
                .Workstreams.Where(workstream => workstream is { Active: true, IsVoice: true })
                .Select(workstream => workstream.Name),
        ];
}
