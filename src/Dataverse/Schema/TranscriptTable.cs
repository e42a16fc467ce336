namespace HandoffPortal.Dataverse.Schema;

/// <summary>dataverse-facts.md §5.</summary>
internal static class TranscriptTable
{
    public static readonly Table Table = new(
        "conversationtranscript",
        "conversationtranscripts",
        "conversation transcripts"
    );

    public const string Content = "content";
    public const string StartTime = "conversationstarttime";
    public const string Bot = "bot_conversationtranscriptid";

    /// <summary>The trace in which a session's outcome stands.</summary>
    public const string SessionInfo = "SessionInfo";

    /// <summary>The outcome of a session that went to a representative, as the JSON has it.</summary>
    public const string Escalated = "\"Escalated\"";
}
