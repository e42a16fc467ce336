using System.Collections.Immutable;
using HandoffPortal.Dataverse.Environments;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Domain.Transcripts;

namespace HandoffPortal.Dataverse.Transcripts;

/// <inheritdoc cref="ITranscripts"/>
internal sealed class DataverseTranscripts(EnvironmentDirectory directory, DataverseClient client) : ITranscripts
{
    /// <inheritdoc/>
    public async Task<Reading<ImmutableArray<TranscriptHeading>>> ListAsync(
        BotReference bot,
        CancellationToken cancellation
    )
    {
        Reading<DataverseEnvironment> home = await directory.FindAsync(bot.Home, cancellation);
        if (!home.TryGet(out DataverseEnvironment? environment, out Fault? fault))
        {
            return Reading.Failed<ImmutableArray<TranscriptHeading>>(fault);
        }
        Part<ImmutableArray<Row>> latest = TranscriptQuestions.Latest(bot.Bot);
        Part<ImmutableHashSet<Guid>> escalated = TranscriptQuestions.Escalated(bot.Bot);
        PartAnswers answers = await client.AskAsync(Endpoint.Of(environment), [latest, escalated], cancellation);
        return answers.Of(latest).Match(rows => answers.Of(escalated).Map(ids => Headings(rows, ids)), Failed);
    }

    /// <inheritdoc/>
    public async Task<Reading<Transcript>> ReadAsync(
        BotReference bot,
        TranscriptKey key,
        CancellationToken cancellation
    )
    {
        Reading<DataverseEnvironment> home = await directory.FindAsync(bot.Home, cancellation);
        if (!home.TryGet(out DataverseEnvironment? environment, out Fault? fault))
        {
            return Reading.Failed<Transcript>(fault);
        }
        Reading<ImmutableArray<Row>> read = await client.AskAsync(
            Endpoint.Of(environment),
            TranscriptQuestions.Content(bot.Bot, key),
            cancellation
        );
        return read.Match(rows => Joined(key, rows, environment), Reading.Failed<Transcript>);
    }

    private static Reading<Transcript> Joined(
        TranscriptKey key,
        ImmutableArray<Row> rows,
        DataverseEnvironment environment
    )
    {
        if (rows.IsEmpty)
        {
            return Reading.Failed<Transcript>(NoSuch(key, environment));
        }
        ImmutableArray<TranscriptActivity>.Builder activities = ImmutableArray.CreateBuilder<TranscriptActivity>();
        foreach (Row row in rows)
        {
            Reading<ImmutableArray<TranscriptActivity>> batch = TranscriptReader.Read(
                row.Text(TranscriptTable.Content)
            );
            if (!batch.TryGet(out ImmutableArray<TranscriptActivity> read, out Fault? fault))
            {
                return Reading.Failed<Transcript>(fault);
            }
            activities.AddRange(read);
        }
        return Reading.Of(new Transcript(key, Start(rows), activities.DrainToImmutable()));
    }

    private static ImmutableArray<TranscriptHeading> Headings(
        ImmutableArray<Row> rows,
        ImmutableHashSet<Guid> escalated
    ) =>
        [
            .. rows.GroupBy(row => TranscriptName.Of(row).Key)
                .Select(group => new TranscriptHeading(
                    group.Key,
                    Start([.. group]),
                    group.Any(row => escalated.Contains(row.RequiredId(TranscriptTable.Id))),
                    group.Count()
                ))
                .OrderByDescending(heading => heading.StartedOn),
        ];

    private static DateTimeOffset Start(ImmutableArray<Row> rows) =>
        rows.Min(row => row.Instant(TranscriptTable.StartTime)) ?? default;

    private static Reading<ImmutableArray<TranscriptHeading>> Failed(Fault fault) =>
        Reading.Failed<ImmutableArray<TranscriptHeading>>(fault);

    private static Fault NoSuch(TranscriptKey key, DataverseEnvironment environment) =>
        new(
            FaultKind.NotFound,
            $"{environment.Name} has no conversation {key} of this bot.",
            "Transcripts are deleted after 30 days unless somebody changed that. Choose another conversation."
        );
}
