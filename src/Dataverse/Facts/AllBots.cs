using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using HandoffPortal.Dataverse.Environments;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Records;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Ports;
using Microsoft.Extensions.Options;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>Reads the Bots page: one batch an environment, however many bots it has, in the order of answering.</summary>
internal sealed class AllBots(
    EnvironmentDirectory directory,
    DataverseClient client,
    IOptions<DataverseOptions> options,
    TimeProvider time
)
{
    /// <summary>Reads all bots of all environments.</summary>
    /// <exception cref="FaultException">The environments could not be listed.</exception>
    public async IAsyncEnumerable<EnvironmentBots> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        Reading<ImmutableArray<DataverseEnvironment>> list = await directory.ListAsync(cancellation);
        if (!list.TryGet(out ImmutableArray<DataverseEnvironment> environments, out Fault? fault))
        {
            throw new FaultException(fault);
        }
        using SemaphoreSlim room = new(Concurrency.Most);
        using CancellationTokenSource left = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task<EnvironmentBots>[] asked =
        [
            .. environments.Select(environment =>
                room.InTurnAsync(() => OneAsync(environment, environments.Length, left.Token), left.Token)
            ),
        ];
        try
        {
            await foreach (Task<EnvironmentBots> answered in Task.WhenEach(asked).WithCancellation(cancellation))
            {
                yield return await answered;
            }
        }
        finally
        {
            // Whoever stops listening early wants no more requests; nothing may use the room after it is gone.
            await left.CancelAsync();
            await ((Task)Task.WhenAll(asked)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<EnvironmentBots> OneAsync(
        DataverseEnvironment environment,
        int ofHowMany,
        CancellationToken cancellation
    )
    {
        Part<ImmutableDictionary<Guid, Row>> records = RecordRows.All(options.Value.RecordPrefix);
        PartAnswers answers = await client.AskAsync(
            Endpoint.Of(environment),
            [BotRows.All, records, SetupQuestion.HasColumns, UserRows.AllBotUsers],
            cancellation
        );
        Reading<ImmutableDictionary<Guid, Row>> recordRows = answers.Of(records);
        return new EnvironmentBots(
            environment,
            ofHowMany,
            answers
                .Of(BotRows.All)
                .Map(bots =>
                    bots.Select(bot => new BotWithRecord(bot, Record(environment, bot, recordRows))).ToImmutableArray()
                ),
            UserRows.Read(answers, UserRows.AllBotUsers, without: null),
            time.GetUtcNow()
        );
    }

    private Reading<StoredRecord?> Record(
        DataverseEnvironment environment,
        Bot bot,
        Reading<ImmutableDictionary<Guid, Row>> rows
    ) =>
        rows.Match(
            found =>
                found.TryGetValue(RecordNames.Value(bot.Id), out Row row)
                    ? RecordRows.Of(row, new BotReference(environment.Id, bot.Id), options.Value.RecordPrefix)
                    : Reading.Of<StoredRecord?>(null),
            Reading.Failed<StoredRecord?>
        );
}
