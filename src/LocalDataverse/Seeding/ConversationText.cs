using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HandoffPortal.LocalDataverse.Seeding;

/// <summary>The content of a transcript, activity by activity, ten seconds apart (docs/dataverse-facts.md, transcripts).</summary>
internal sealed class ConversationText(DateTimeOffset start)
{
    private const int Bot = 0;
    private const int Customer = 1;

    private static readonly JsonSerializerOptions AsItIs = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly JsonArray _activities = [];

    public int Count => _activities.Count;

    public ConversationText Info(string locale) =>
        Trace("ConversationInfo", new JsonObject { ["isDesignMode"] = false, ["locale"] = locale });

    public ConversationText Asks(string text) => Message(Customer, text);

    public ConversationText Says(string text) => Message(Bot, text);

    public ConversationText Topic(string title) =>
        Trace("IntentRecognition", new JsonObject { ["intentTitle"] = title });

    public ConversationText Redirect(string schemaName) =>
        Trace("DialogRedirect", new JsonObject { ["targetDialogId"] = schemaName });

    /// <param name="id">The variable with its scope: <c>Topic.Size</c>.</param>
    /// <param name="value">What it gets.</param>
    public ConversationText Sets(string id, JsonNode? value) =>
        Trace(
            "VariableAssignment",
            new JsonObject
            {
                ["name"] = id[(id.IndexOf('.', StringComparison.Ordinal) + 1)..],
                ["id"] = id,
                ["newValue"] = value,
                ["type"] = id.StartsWith("Topic.", StringComparison.Ordinal) ? "local" : "global",
            }
        );

    public ConversationText HandsOff(JsonObject value) =>
        Add("event", Bot, new JsonObject { ["name"] = "handoff.initiate", ["value"] = value });

    public ConversationText Ends(string outcome) =>
        Trace(
            "SessionInfo",
            new JsonObject
            {
                ["type"] = "Engaged",
                ["outcome"] = outcome,
                ["turnCount"] = _activities.Count,
            }
        );

    /// <summary>The content as Dataverse keeps it.</summary>
    public override string ToString() =>
        new JsonObject { ["activities"] = _activities.DeepClone() }.ToJsonString(AsItIs);

    private ConversationText Message(int role, string text) => Add("message", role, new JsonObject { ["text"] = text });

    private ConversationText Trace(string valueType, JsonObject value) =>
        Add("trace", Bot, new JsonObject { ["valueType"] = valueType, ["value"] = value });

    private ConversationText Add(string type, int role, JsonObject activity)
    {
        activity["id"] = $"{_activities.Count + 1}";
        activity["type"] = type;
        activity["timestamp"] = start.ToUnixTimeSeconds() + (10 * _activities.Count);
        activity["from"] = new JsonObject { ["role"] = role };
        _activities.Add(activity);
        return this;
    }
}
