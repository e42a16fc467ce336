using System.Collections.Frozen;

namespace HandoffPortal.Domain.Topics;

/// <summary>
/// The kinds of nodes that public text names (dataverse-facts.md §4; docs/dataverse-facts.md, topics). Any other is unknown:
/// kept, counted, and taken for something that might speak.
/// </summary>
internal static class NodeKinds
{
    public const string BeginDialog = "BeginDialog";
    public const string EndDialog = "EndDialog";
    public const string ReplaceDialog = "ReplaceDialog";

    /// <summary>Kinds that say nothing to the customer.</summary>
    public static readonly FrozenSet<string> Silent = FrozenSet.Create(
        StringComparer.Ordinal,
        "ClearAllVariables",
        "EditTable",
        "LogCustomTelemetryEvent",
        "ParseValue",
        "HttpRequestAction",
        "SearchKnowledgeSources",
        "CreateSearchQuery"
    );

    /// <summary>Kinds that say or ask something of their own.</summary>
    public static readonly FrozenSet<string> Speaking = FrozenSet.Create(
        StringComparer.Ordinal,
        "SearchAndSummarizeContent",
        "AnswerQuestionWithAI",
        "CSATQuestion",
        "OAuthInput",
        "AdaptiveCardPrompt"
    );

    /// <summary>Kinds that only hold other nodes.</summary>
    public static readonly FrozenSet<string> Holding = FrozenSet.Create(StringComparer.Ordinal, "Foreach");

    public static bool IsKnown(string kind) =>
        Silent.Contains(kind) || Speaking.Contains(kind) || Holding.Contains(kind);
}
