namespace HandoffPortal.Dataverse.Schema;

/// <summary>dataverse-facts.md §5; what stands in the content: docs/dataverse-facts.md, transcripts.</summary>
internal static class TranscriptTable
{
    public static readonly Table Table = new(
        "conversationtranscript",
        "conversationtranscripts",
        "conversation transcripts"
    );

    public const string Id = "conversationtranscriptid";
    public const string Name = "name";
    public const string Content = "content";
    public const string StartTime = "conversationstarttime";
    public const string CreatedOn = "createdon";
    public const string Bot = "bot_conversationtranscriptid";

    /// <summary>The trace in which a session's outcome stands.</summary>
    public const string SessionInfo = "SessionInfo";

    /// <summary>The outcome of a session that went to a representative, as the JSON has it.</summary>
    public const string Escalated = "\"Escalated\"";

    /// <summary>Members of an activity.</summary>
    public static class Activity
    {
        public const string List = "activities";
        public const string Type = "type";
        public const string ValueType = "valueType";
        public const string Name = "name";
        public const string Value = "value";
        public const string Text = "text";
        public const string Attachments = "attachments";
        public const string From = "from";
        public const string Role = "role";
        public const string Timestamp = "timestamp";
        public const string TimestampMilliseconds = "timestampMs";
    }

    /// <summary>Types and value types of activities, and names of events.</summary>
    public static class Kind
    {
        public const string Message = "message";
        public const string Event = "event";
        public const string HandOff = "handoff.initiate";
        public const string VariableAssignment = "VariableAssignment";
        public const string IntentRecognition = "IntentRecognition";
        public const string DialogRedirect = "DialogRedirect";
        public const string ConversationInfo = "ConversationInfo";
    }

    /// <summary>Members of what a trace tells.</summary>
    public static class Trace
    {
        public const string VariableId = "id";
        public const string VariableName = "name";
        public const string NewValue = "newValue";
        public const string IntentTitle = "intentTitle";
        public const string IntentId = "intentId";
        public const string TargetDialog = "targetDialogId";
        public const string Locale = "locale";
        public const string Outcome = "outcome";
    }
}
