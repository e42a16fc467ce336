using System.Collections.Immutable;
using System.Text.Json;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Transcripts;
using Activity = HandoffPortal.Dataverse.Schema.TranscriptTable.Activity;

namespace HandoffPortal.Dataverse.Transcripts;

/// <summary>Reads the content of a transcript's row: a list of activities, bare or as a member of an object.</summary>
internal static class TranscriptReader
{
    private const string Remedy =
        "Look at the row in Power Apps, table ConversationTranscript, column Content. Other conversations can still be read.";

    /// <summary>The activities; unknown, with the place, where the content is damaged. Never throws.</summary>
    public static Reading<ImmutableArray<TranscriptActivity>> Read(string? content)
    {
        if (string.IsNullOrWhiteSpace(content))
        {
            return Damaged("It is empty.");
        }
        try
        {
            using JsonDocument document = JsonDocument.Parse(content);
            JsonElement root = document.RootElement;
            JsonElement list = root.ValueKind == JsonValueKind.Object ? root.Member(Activity.List) : root;
            return list.ValueKind == JsonValueKind.Array
                ? Reading.Of<ImmutableArray<TranscriptActivity>>([.. list.EnumerateArray().Select(ActivityReader.Read)])
                : Damaged("It holds no list of activities.");
        }
        catch (ArgumentException)
        {
            return Damaged("It holds characters that are none.");
        }
        catch (JsonException e)
        {
            return Damaged(
                e is { LineNumber: { } line, BytePositionInLine: { } at }
                    ? $"It stops making sense in line {line + 1}, at byte {at + 1}."
                    : "It is not JSON."
            );
        }
    }

    private static Reading<ImmutableArray<TranscriptActivity>> Damaged(string why) =>
        Reading.Failed<ImmutableArray<TranscriptActivity>>(
            new Fault(FaultKind.Unusable, $"The content of this transcript is damaged. {why}", Remedy)
        );
}
