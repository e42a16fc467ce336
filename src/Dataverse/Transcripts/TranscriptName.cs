using System.Globalization;
using System.Text.RegularExpressions;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain.Transcripts;

namespace HandoffPortal.Dataverse.Transcripts;

/// <summary>
/// What a transcript's row is a part of: <c>&lt;conversation&gt;_&lt;bot&gt;[_&lt;batch&gt;]</c> (dataverse-facts.md §5).
/// The bot there is not always the row of the bot, so only its form counts. A name of another form, or none, makes the row
/// a conversation of its own.
/// </summary>
/// <param name="Key">The conversation.</param>
/// <param name="Batch">Its place among the conversation's rows.</param>
internal sealed partial record TranscriptName(TranscriptKey Key, int Batch)
{
    public static TranscriptName Of(Row row)
    {
        Match name = Form().Match(row.Text(TranscriptTable.Name) ?? "");
        return name.Success && TranscriptKey.Read(name.Groups["conversation"].Value) is { } key
            ? new TranscriptName(key, Number(name.Groups["batch"].Value))
            : new TranscriptName(TranscriptKey.Read($"{row.RequiredId(TranscriptTable.Id):D}")!.Value, 0);
    }

    private static int Number(string batch) =>
        int.TryParse(batch, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    [GeneratedRegex(
        @"^(?<conversation>.+)_[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}(?:_(?<batch>[0-9]{1,9}))?$",
        RegexOptions.ExplicitCapture,
        1_000
    )]
    private static partial Regex Form();
}
