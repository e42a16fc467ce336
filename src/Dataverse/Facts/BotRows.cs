using System.Collections.Immutable;
using System.Text.Json.Nodes;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain.Bots;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>Reads bots (dataverse-facts.md §3).</summary>
internal static class BotRows
{
    private static readonly string[] Columns =
    [
        BotTable.Id,
        BotTable.Name,
        BotTable.SchemaName,
        BotTable.State,
        BotTable.Status,
        BotTable.Authentication,
        BotTable.PublishedOn,
        BotTable.IsManaged,
        BotTable.Configuration,
    ];

    /// <summary>One bot.</summary>
    public static Part<Bot> One(BotId id) =>
        new(
            DataverseRequest.Get(
                BotTable.Table,
                Query.Row(BotTable.Table, id.Value).Select([.. Columns, BotTable.SynchronizationStatus])
            ),
            answer => answer.One(Of)
        );

    /// <summary>Every bot of the environment, without what its synchronization status tells: a megabyte each at worst.</summary>
    public static Part<ImmutableArray<Bot>> All { get; } =
        new(DataverseRequest.Get(BotTable.Table, Query.On(BotTable.Table).Select(Columns)), answer => answer.Many(Of));

    /// <summary>A row as a bot.</summary>
    public static Bot Of(Row row) =>
        new(
            new BotId(row.RequiredId(BotTable.Id)),
            row.Text(BotTable.Name) ?? "",
            row.Text(BotTable.SchemaName) ?? "",
            row.Number(BotTable.State) == BotTable.Active,
            row.Choice<BotStatus>(BotTable.Status),
            row.Choice<BotAuthentication>(BotTable.Authentication),
            row.Instant(BotTable.PublishedOn),
            row.Flag(BotTable.IsManaged),
            BotConfiguration.Read(row).TeamsChannel,
            RegisteredApplicationId(row.Text(BotTable.SynchronizationStatus))
        );

    // Nothing depends on it but a hint on the page: what can't be read is as good as absent.
    private static ApplicationId? RegisteredApplicationId(string? json) =>
        json is not null
        && DataverseJson.ReadObject(json)?[BotTable.Json.CurrentState] is JsonObject state
        && state[BotTable.Json.Registration] is JsonObject registration
        && registration[BotTable.Json.ApplicationId] is JsonValue value
        && value.TryGetValue(out string? text)
        && Guid.TryParse(text, out Guid id)
            ? new ApplicationId(id)
            : null;
}
