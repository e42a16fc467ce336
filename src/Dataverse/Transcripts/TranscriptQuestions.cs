using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Transcripts;

namespace HandoffPortal.Dataverse.Transcripts;

/// <summary>What to ask about the conversations of a bot.</summary>
internal static class TranscriptQuestions
{
    private static readonly string OfBot = Table.Lookup(TranscriptTable.Bot);

    /// <summary>The latest rows, without their content.</summary>
    public static Part<ImmutableArray<Row>> Latest(BotId bot) =>
        new(
            DataverseRequest.Get(
                TranscriptTable.Table,
                Columns(TranscriptTable.Id, TranscriptTable.Name, TranscriptTable.StartTime)
                    .Where($"{OfBot} eq {bot}")
                    .Latest(TranscriptTable.StartTime, ITranscripts.Most)
            ),
            answer => answer.Many(row => row)
        );

    /// <summary>Which of the latest rows ended with a representative. Dataverse looks into the content, we do not.</summary>
    public static Part<ImmutableHashSet<Guid>> Escalated(BotId bot) =>
        new(
            DataverseRequest.Get(
                TranscriptTable.Table,
                Columns(TranscriptTable.Id)
                    .Where(
                        $"{OfBot} eq {bot}"
                            + $" and contains({TranscriptTable.Content},{Query.Text(TranscriptTable.SessionInfo)})"
                            + $" and contains({TranscriptTable.Content},{Query.Text(TranscriptTable.Escalated)})"
                    )
                    .Latest(TranscriptTable.StartTime, ITranscripts.Most)
            ),
            answer =>
                answer.Of(done => done.Rows.Select(row => row.RequiredId(TranscriptTable.Id)).ToImmutableHashSet())
        );

    /// <summary>All rows of one conversation, with their content.</summary>
    public static Part<ImmutableArray<Row>> Content(BotId bot, TranscriptKey key)
    {
        string named = $"startswith({TranscriptTable.Name},{Query.Text($"{key}_")})";
        string row = Guid.TryParse(key.Value, out Guid id) ? $" or {TranscriptTable.Id} eq {id:D}" : "";
        return new(
            DataverseRequest.Get(
                TranscriptTable.Table,
                Columns(
                        TranscriptTable.Id,
                        TranscriptTable.Name,
                        TranscriptTable.StartTime,
                        TranscriptTable.CreatedOn,
                        TranscriptTable.Content
                    )
                    .Where($"{OfBot} eq {bot} and ({named}{row})")
            ),
            answer =>
                answer.Of<ImmutableArray<Row>>(done =>
                    [
                        .. done
                            .Rows.Select(found => (Row: found, Name: TranscriptName.Of(found)))
                            .Where(found => found.Name.Key == key)
                            .OrderBy(found => found.Name.Batch)
                            .ThenBy(found => found.Row.Instant(TranscriptTable.StartTime))
                            .ThenBy(found => found.Row.Instant(TranscriptTable.CreatedOn))
                            .Select(found => found.Row),
                    ]
                )
        );
    }

    private static Query Columns(params string[] columns) => Query.On(TranscriptTable.Table).Select(columns);
}
