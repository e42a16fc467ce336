using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Dataverse.Widgets;

/// <summary>Finds bots by what embed codes call them: an id or a schema name.</summary>
internal static class EmbeddedBotRows
{
    /// <summary>The bots with one of these ids or schema names.</summary>
    public static Part<ImmutableArray<NamedBot>> Named(EnvironmentId environment, ImmutableArray<string> names) =>
        new(
            DataverseRequest.Get(
                BotTable.Table,
                Query
                    .On(BotTable.Table)
                    .Select(BotTable.Id, BotTable.Name, BotTable.SchemaName)
                    .Where(Query.Any(names.Select(Is)))
            ),
            answer =>
                answer.Many(row => new NamedBot(
                    new BotReference(environment, new BotId(row.RequiredId(BotTable.Id))),
                    row.Text(BotTable.Name) ?? "",
                    row.Text(BotTable.SchemaName) ?? ""
                ))
        );

    private static string Is(string name) =>
        Guid.TryParse(name, out Guid id) ? $"{BotTable.Id} eq {id:D}" : $"{BotTable.SchemaName} eq {Query.Text(name)}";
}
