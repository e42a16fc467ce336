using System.Collections.Immutable;
using System.Data.Common;
using Dapper;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Ledger.Activity;

/// <summary>
/// The activity in the ledger's database. Rows are only ever added, and each once: the same entry or end written again is
/// already so, a different one under the same operation is refused.
/// </summary>
internal sealed class ActivityLog(LedgerDatabase database) : IActivityLog
{
    private const string InsertEntry = """
        INSERT INTO activity_entry (operation, kind, home, bot, bot_name, person_id, person_name, person_folded,
            started_at, state_before, steps)
        VALUES (@Operation, @Kind, @Home, @Bot, @BotName, @PersonId, @PersonName, @PersonFolded,
            @StartedAt, @StateBefore, @Steps)
        ON CONFLICT (operation) DO NOTHING
        """;

    private const string InsertEnd = """
        INSERT INTO activity_end (operation, ended_at, result, state_after)
        SELECT operation, @EndedAt, @Result, @StateAfter FROM activity_entry WHERE operation = @Operation
        ON CONFLICT (operation) DO NOTHING
        """;

    public async Task<Fault?> BeginAsync(ActivityEntry entry, CancellationToken cancellation)
    {
        var row = new
        {
            Operation = entry.Operation.ToString(),
            Kind = entry.Kind.ToString(),
            Home = entry.Bot.Home.Value,
            Bot = entry.Bot.Bot.ToString(),
            entry.BotName,
            PersonId = entry.Person.Id,
            PersonName = entry.Person.Name,
            PersonFolded = LedgerText.Folded(entry.Person.Name),
            StartedAt = LedgerText.Of(entry.At),
            StateBefore = entry.Before,
            Steps = LedgerText.Of(entry.Steps),
        };
        Reading<ActivityRow?> there = await AddAsync(InsertEntry, row, row.Operation, cancellation);
        return there.Match(
            found =>
                found is { } stored && stored.StartedAt == row.StartedAt && stored.PersonId == row.PersonId
                    ? null
                    : Taken(entry.Operation),
            Fault? (fault) => fault
        );
    }

    public async Task<Fault?> EndAsync(OperationId operation, ActivityEnd end, CancellationToken cancellation)
    {
        var row = new
        {
            Operation = operation.ToString(),
            EndedAt = LedgerText.Of(end.At),
            end.Result,
            StateAfter = end.After,
        };
        Reading<ActivityRow?> there = await AddAsync(InsertEnd, row, row.Operation, cancellation);
        return there.Match(
            found =>
                found switch
                {
                    null => Missing(operation),
                    _ when (found.EndedAt, found.Result, found.StateAfter)
                            == (row.EndedAt, row.Result, row.StateAfter) => null,
                    _ => Taken(operation),
                },
            Fault? (fault) => fault
        );
    }

    public async Task<Reading<ImmutableArray<ActivityEntry>>> ListAsync(
        ActivityFilter filter,
        CancellationToken cancellation
    )
    {
        Reading<IEnumerable<ActivityRow>> rows = await database.UseAsync(
            connection => connection.QueryAsync<ActivityRow>(ActivityQuery.For(filter, cancellation)),
            cancellation
        );
        return rows.Match(found => Read([.. found]), Reading.Failed<ImmutableArray<ActivityEntry>>);
    }

    private static Reading<ImmutableArray<ActivityEntry>> Read(ImmutableArray<ActivityRow> rows)
    {
        ImmutableArray<ActivityEntry>.Builder entries = ImmutableArray.CreateBuilder<ActivityEntry>(rows.Length);
        foreach (ActivityRow row in rows)
        {
            if (!row.Read().TryGet(out ActivityEntry? entry, out Fault? fault))
            {
                return Reading.Failed<ImmutableArray<ActivityEntry>>(fault);
            }
            entries.Add(entry);
        }
        return Reading.Of(entries.MoveToImmutable());
    }

    // What is there after adding decides, whoever added it: so an answer that got lost can be asked for again.
    private Task<Reading<ActivityRow?>> AddAsync(
        string insert,
        object row,
        string operation,
        CancellationToken cancellation
    ) =>
        database.UseAsync(
            async connection =>
            {
                await connection.ExecuteAsync(new CommandDefinition(insert, row, cancellationToken: cancellation));
                return await connection.QuerySingleOrDefaultAsync<ActivityRow>(
                    ActivityQuery.For(operation, cancellation)
                );
            },
            cancellation
        );

    private static Fault Taken(OperationId operation) =>
        new(
            FaultKind.Conflict,
            $"The ledger says something else of operation {operation} already, and what it says is never changed.",
            "Start the operation again."
        );

    private static Fault Missing(OperationId operation) =>
        new(
            FaultKind.NotFound,
            $"The ledger has no entry of operation {operation}, so its end can't be written.",
            "Ask whoever runs the portal whether the ledger was moved or restored."
        );
}
