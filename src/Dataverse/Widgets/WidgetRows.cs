using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Dataverse.Widgets;

/// <summary>Reads chat widgets, each with its workstream and that workstream's bot user (docs/dataverse-facts.md, embed codes).</summary>
internal static class WidgetRows
{
    /// <summary>Those with one of these app ids.</summary>
    public static Part<ImmutableArray<ChatWidget>> WithApps(ImmutableArray<string> apps) =>
        Of(Query.Any(apps.Select(app => $"{ChatWidgetTable.App} eq {Query.Text(app)}")));

    /// <summary>Those whose workstream names this bot user.</summary>
    public static Part<ImmutableArray<ChatWidget>> WithBotUser(SystemUserId user) =>
        Of($"{ChatWidgetTable.Workstream}/{Table.Lookup(WorkstreamTable.BotUser)} eq {user}");

    // Without Omnichannel there is no such table, and so no widget.
    private static Part<ImmutableArray<ChatWidget>> Of(string filter) =>
        new(
            DataverseRequest.Get(
                ChatWidgetTable.Table,
                Query
                    .On(ChatWidgetTable.Table)
                    .Select(
                        ChatWidgetTable.Id,
                        ChatWidgetTable.Name,
                        ChatWidgetTable.App,
                        ChatWidgetTable.Snippet,
                        ChatWidgetTable.State
                    )
                    .Expand(Workstream)
                    .Where(filter)
            ),
            answer =>
                answer is Answer.Refused { IsMissing: true }
                    ? Reading.Of<ImmutableArray<ChatWidget>>([])
                    : answer.Many(Widget)
        );

    private static string Workstream =>
        $"{ChatWidgetTable.Workstream}($select={string.Join(',', WorkstreamTable.Id, WorkstreamTable.Name, WorkstreamTable.Distribution, WorkstreamTable.State, Table.Lookup(WorkstreamTable.BotUser))}"
        + $";$expand={Query.Related(WorkstreamTable.BotUser, UserTable.Id, UserTable.FullName, UserTable.IsDisabled, UserTable.BotHandle, UserTable.OwningEnvironment)})";

    private static ChatWidget Widget(Row row) =>
        new(
            row.RequiredId(ChatWidgetTable.Id),
            row.Text(ChatWidgetTable.Name) ?? "",
            row.Text(ChatWidgetTable.App),
            row.Text(ChatWidgetTable.Snippet),
            row.Number(ChatWidgetTable.State) == ChatWidgetTable.Active,
            row.Within(ChatWidgetTable.Workstream) is { } workstream ? Behind(workstream) : null
        );

    private static WidgetWorkstream Behind(Row row) =>
        new(
            row.RequiredId(WorkstreamTable.Id),
            row.Text(WorkstreamTable.Name) ?? "",
            row.Number(WorkstreamTable.State) == WorkstreamTable.Active
                && row.Choice<WorkDistribution>(WorkstreamTable.Distribution).Is(WorkDistribution.Push),
            row.Lookup(WorkstreamTable.BotUser) is { } id ? User(id, row.Within(WorkstreamTable.BotUser)) : null
        );

    // The lookup stands on the workstream even where the user itself can't be seen.
    private static WidgetBotUser User(Guid id, Row? row) =>
        new(
            new SystemUserId(id),
            row?.Text(UserTable.FullName) ?? "",
            row?.Text(UserTable.BotHandle),
            EnvironmentId.TryParse(row?.Text(UserTable.OwningEnvironment), out EnvironmentId owner) ? owner : null,
            row?.Flag(UserTable.IsDisabled) ?? false
        );
}
