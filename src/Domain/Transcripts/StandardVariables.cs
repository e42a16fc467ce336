using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Transcripts;

/// <summary>The variables that every hand-off passes on (dataverse-facts.md §11).</summary>
internal static class StandardVariables
{
    private const string Prefix = "va_";
    private const string LastPhrases = "va_LastPhrases";

    // The documented example of the event writes it so.
    private const string LastPhrase = "va_LastPhrase";

    private static readonly ImmutableArray<Standard> Nine =
    [
        new("va_Scope", "Tells routing that a bot hands over", (_, _) => new VariableValue.Text("bot")),
        new(
            "va_LastTopic",
            "The last topic that the customer came to",
            (before, _) => Text(before.Topics.LastOrDefault())
        ),
        new("va_Topics", "The topics that the customer came to", (before, _) => Topics(before)),
        new(LastPhrases, "What the customer said last", (before, _) => Text(before.Phrases.LastOrDefault("")), true),
        new("va_Phrases", "Everything that the customer said", (before, _) => List(before.Phrases), true),
        new("va_ConversationId", "The conversation with the bot", (before, _) => Text(before.Key.Value)),
        new("va_AgentMessage", "The private message of the Transfer to agent node", (_, _) => VariableValue.None, true),
        new("va_BotId", "The bot", (_, facts) => Text(facts.Bot.Id.ToString())),
        new("va_Language", "The language of the conversation", (before, _) => Language(before)),
    ];

    /// <summary>Is it one that the hand-off sets, not a topic?</summary>
    public static bool Includes(string name) => name.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The nine, and whatever else of this kind the hand-off event has.</summary>
    public static IEnumerable<PreviewVariable> Of(ConversationBefore before, HandoffFacts facts)
    {
        Dictionary<string, VariableValue> passed = [];
        foreach (HandedVariable variable in before.HandOff?.Passed ?? [])
        {
            passed[variable.Name == LastPhrase ? LastPhrases : variable.Name] = variable.Value;
        }
        return Nine.Select(standard => standard.In(before, facts, passed)).Concat(Others(passed));
    }

    private static IEnumerable<PreviewVariable> Others(Dictionary<string, VariableValue> passed) =>
        passed
            .Where(variable => Includes(variable.Key) && Nine.All(standard => standard.Name != variable.Key))
            .OrderBy(variable => variable.Key, StringComparer.Ordinal)
            .Select(variable => new PreviewVariable(
                variable.Key,
                "Not among those that are documented",
                variable.Value,
                VariableSource.HandOffEvent
            ));

    private static VariableValue Text(string? text) => text is null ? VariableValue.None : new VariableValue.Text(text);

    private static VariableValue Topics(ConversationBefore before) =>
        before.Topics.IsEmpty ? VariableValue.None : List([.. before.Topics.Distinct()]);

    private static VariableValue.List List(ImmutableArray<string> items) => new(items);

    private static VariableValue Language(ConversationBefore before) =>
        Text(before.Activities.OfType<TranscriptActivity.Language>().LastOrDefault()?.Locale.ToLowerInvariant());

    private sealed record Standard(
        string Name,
        string Meaning,
        Func<ConversationBefore, HandoffFacts, VariableValue> Follows,
        bool IsPersonal = false
    )
    {
        public PreviewVariable In(
            ConversationBefore before,
            HandoffFacts facts,
            Dictionary<string, VariableValue> passed
        )
        {
            bool told = passed.TryGetValue(Name, out VariableValue? value);
            value ??= Follows(before, facts);
            VariableSource source =
                told ? VariableSource.HandOffEvent
                : value is VariableValue.Nothing ? VariableSource.Nowhere
                : VariableSource.Conversation;
            return new PreviewVariable(Name, Meaning, value, source) { IsPersonal = IsPersonal };
        }
    }
}
