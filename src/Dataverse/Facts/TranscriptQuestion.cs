using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>
/// When a conversation of a bot last ended as escalated (dataverse-facts.md §5). The content itself, a megabyte at most,
/// stays where it is.
/// </summary>
internal static class TranscriptQuestion
{
    public static Part<DateTimeOffset?> Of(BotId bot) =>
        new(
            DataverseRequest.Get(
                TranscriptTable.Table,
                Query
                    .On(TranscriptTable.Table)
                    .Select(TranscriptTable.StartTime)
                    .Where(
                        $"{Table.Lookup(TranscriptTable.Bot)} eq {bot}"
                            + $" and contains({TranscriptTable.Content},{Query.Text(TranscriptTable.SessionInfo)})"
                            + $" and contains({TranscriptTable.Content},{Query.Text(TranscriptTable.Escalated)})"
                    )
                    .Latest(TranscriptTable.StartTime)
            ),
            answer => answer.Of(done => done.Rows.IsEmpty ? null : done.Rows[0].Instant(TranscriptTable.StartTime))
        );
}
