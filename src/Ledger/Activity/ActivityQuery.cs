using Dapper;
using HandoffPortal.Domain.Ports;

namespace HandoffPortal.Ledger.Activity;

/// <summary>The one SELECT of the activity, narrowed by a filter.</summary>
internal static class ActivityQuery
{
    private const string Columns = """
        SELECT entry.operation AS Operation, entry.kind AS Kind, entry.home AS Home, entry.bot AS Bot,
            entry.bot_name AS BotName, entry.person_id AS PersonId, entry.person_name AS PersonName,
            entry.started_at AS StartedAt, entry.state_before AS StateBefore, entry.steps AS Steps,
            done.ended_at AS EndedAt, done.result AS Result, done.state_after AS StateAfter
        FROM activity_entry AS entry
        LEFT JOIN activity_end AS done ON done.operation = entry.operation
        """;

    internal static CommandDefinition For(ActivityFilter filter, CancellationToken cancellation)
    {
        DynamicParameters values = new(new { Limit = Math.Max(0, filter.Limit) });
        List<string> conditions = [];
        if (filter.Bot is { } bot)
        {
            Narrow("entry.bot = @Bot", "Bot", bot.Bot.ToString());
            Narrow("entry.home = @Home", "Home", bot.Home.Value);
        }
        if (!string.IsNullOrWhiteSpace(filter.Person))
        {
            Narrow(@"entry.person_folded LIKE @Person ESCAPE '\'", "Person", LedgerText.Anywhere(filter.Person.Trim()));
        }
        if (filter.Kind is { } kind)
        {
            Narrow("entry.kind = @Kind", "Kind", kind.ToString());
        }
        if (filter.From is { } from)
        {
            Narrow("entry.started_at >= @From", "From", LedgerText.Of(from));
        }
        if (filter.Until is { } until)
        {
            Narrow("entry.started_at < @Until", "Until", LedgerText.Of(until));
        }
        string where = conditions.Count == 0 ? "" : $"WHERE {string.Join(" AND ", conditions)}";
        return new CommandDefinition(
            $"{Columns} {where} ORDER BY entry.started_at DESC, entry.operation DESC LIMIT @Limit",
            values,
            cancellationToken: cancellation
        );

        void Narrow(string condition, string name, string value)
        {
            conditions.Add(condition);
            values.Add(name, value);
        }
    }

    internal static CommandDefinition For(string operation, CancellationToken cancellation) =>
        new(
            $"{Columns} WHERE entry.operation = @Operation",
            new { Operation = operation },
            cancellationToken: cancellation
        );
}
