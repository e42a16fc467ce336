using System.Globalization;
using System.Text.Json;
using Activity = HandoffPortal.Dataverse.Schema.TranscriptTable.Activity;

namespace HandoffPortal.Dataverse.Transcripts;

/// <summary>When an activity happened: seconds since 1970, as documented, or one of the forms seen beside it.</summary>
internal static class ActivityTime
{
    // From here on a number must be of milliseconds: as seconds it would be the year 5138.
    private const double FirstOfMilliseconds = 1e11;
    private const double Last = 2e14;

    public static DateTimeOffset? Of(JsonElement activity) =>
        Read(activity.Member(Activity.Timestamp)) ?? Read(activity.Member(Activity.TimestampMilliseconds));

    private static DateTimeOffset? Read(JsonElement time) =>
        time.ValueKind switch
        {
            JsonValueKind.Number when time.TryGetDouble(out double number) && number is >= 0 and < Last =>
                DateTimeOffset.UnixEpoch.AddMilliseconds(number < FirstOfMilliseconds ? number * 1_000 : number),
            JsonValueKind.String
                when DateTimeOffset.TryParse(
                    time.GetRawText().Trim('"'),
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                    out DateTimeOffset instant
                ) => instant,
            _ => null,
        };
}
