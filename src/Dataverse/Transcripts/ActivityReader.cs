using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using HandoffPortal.Domain.Topics;
using HandoffPortal.Domain.Transcripts;
using Activity = HandoffPortal.Dataverse.Schema.TranscriptTable.Activity;
using Kind = HandoffPortal.Dataverse.Schema.TranscriptTable.Kind;
using Trace = HandoffPortal.Dataverse.Schema.TranscriptTable.Trace;

namespace HandoffPortal.Dataverse.Transcripts;

/// <summary>
/// Reads activities. The form is no contract: what lacks a member, or has another in its place, is kept as something that
/// nobody knows.
/// </summary>
internal static class ActivityReader
{
    private const int LongestKind = 60;
    private const string Unreadable = "Something that can't be read";

    public static TranscriptActivity Read(JsonElement activity)
    {
        try
        {
            return activity.ValueKind == JsonValueKind.Object
                ? OfKind(activity) with
                {
                    At = ActivityTime.Of(activity),
                }
                : new TranscriptActivity.Other(Unreadable);
        }
        catch (InvalidOperationException)
        {
            // A name with half of a surrogate pair in it is legal JSON, and no text.
            return new TranscriptActivity.Other(Unreadable);
        }
    }

    private static TranscriptActivity OfKind(JsonElement activity)
    {
        JsonElement value = activity.Member(Activity.Value);
        string type = activity.Text(Activity.Type) ?? "";
        string name = activity.Text(Activity.Name) ?? "";
        string valueType = activity.Text(Activity.ValueType) ?? "";
        TranscriptActivity? known = valueType switch
        {
            _ when type.Is(Kind.Message) => Message(activity, value),
            _ when type.Is(Kind.Event) && name.Is(Kind.HandOff) => new TranscriptActivity.HandOff(Passed(value)),
            Kind.VariableAssignment => Assignment(value),
            Kind.IntentRecognition => Topic(value.Text(Trace.IntentTitle) ?? Last(value.Text(Trace.IntentId)), true),
            Kind.DialogRedirect => Topic(Last(value.Text(Trace.TargetDialog)), false),
            Kind.ConversationInfo => value.Text(Trace.Locale) is { Length: > 0 } locale
                ? new TranscriptActivity.Language(locale)
                : null,
            Schema.TranscriptTable.SessionInfo => value.Text(Trace.Outcome) is { } outcome
                ? new TranscriptActivity.SessionEnd(outcome)
                : null,
            _ => null,
        };
        return known ?? new TranscriptActivity.Other(First(valueType, name, type));
    }

    // A customer who fills in a card answers with a value instead of words.
    private static TranscriptActivity.Message Message(JsonElement activity, JsonElement value)
    {
        JsonElement attachments = activity.Member(Activity.Attachments);
        string? text = activity.Text(Activity.Text);
        return new(
            Said(activity.Member(Activity.From).Member(Activity.Role)),
            string.IsNullOrEmpty(text) ? ValueReader.Read(value).Shown : text,
            attachments.ValueKind == JsonValueKind.Array ? attachments.GetArrayLength() : 0
        );
    }

    private static Speaker Said(JsonElement role) =>
        role.ValueKind switch
        {
            JsonValueKind.Number when role.TryGetInt32(out int number) => number switch
            {
                0 => Speaker.Bot,
                1 => Speaker.Customer,
                _ => Speaker.Unknown,
            },
            JsonValueKind.String when role.GetString() is "bot" => Speaker.Bot,
            JsonValueKind.String when role.GetString() is "user" => Speaker.Customer,
            _ => Speaker.Unknown,
        };

    private static ImmutableArray<HandedVariable> Passed(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
            ? [.. value.EnumerateObject().Select(it => new HandedVariable(it.Name, ValueReader.Read(it.Value)))]
            : [];

    private static TranscriptActivity.Assignment? Assignment(JsonElement value) =>
        VariableName.Read(value.Text(Trace.VariableId) ?? value.Text(Trace.VariableName)) is { } variable
            ? new TranscriptActivity.Assignment(variable, ValueReader.Read(value.Member(Trace.NewValue)))
            : null;

    private static TranscriptActivity.TopicStart? Topic(string? name, bool byCustomer) =>
        string.IsNullOrEmpty(name) ? null : new TranscriptActivity.TopicStart(name, byCustomer);

    // crc47_bot.topic.Refunds
    private static string? Last(string? schemaName) => schemaName?[(schemaName.LastIndexOf('.') + 1)..];

    private static string First(params IEnumerable<string> names)
    {
        string name = names.FirstOrDefault(name => name.Length > 0, "activity");
        return name.Length > LongestKind ? name[..LongestKind] + "…" : name;
    }

    private static bool Is(this string text, string other) => text.Equals(other, StringComparison.OrdinalIgnoreCase);
}
