using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>Reads queues with their members (dataverse-facts.md §6).</summary>
internal static class QueueRows
{
    /// <summary>What <see cref="Member"/> needs of a user.</summary>
    public static readonly string[] MemberColumns =
    [
        UserTable.Id,
        UserTable.FullName,
        UserTable.IsDisabled,
        UserTable.ApplicationId,
        UserTable.BotApplicationId,
        UserTable.Capacity,
    ];

    /// <summary>The queues that the workstreams and their rules name, and those that the bot users are members of.</summary>
    public static Part<ImmutableArray<HandoffQueue>> Of(
        ImmutableArray<Workstream> workstreams,
        ImmutableArray<RoutingRule> rules,
        ImmutableArray<SystemUserId> botUsers
    )
    {
        IEnumerable<string> named = workstreams
            .SelectMany(workstream => new[] { workstream.BotQueue, workstream.DefaultQueue })
            .Concat(rules.Select(rule => rule.Queue))
            .OfType<Guid>()
            .Distinct()
            .Select(queue => $"{QueueTable.Id} eq {queue:D}");
        IEnumerable<string> joined = botUsers.Select(user => $"{QueueTable.Members}/any(m:m/{UserTable.Id} eq {user})");
        return new Part<ImmutableArray<HandoffQueue>>(
            DataverseRequest.Get(
                QueueTable.Table,
                Query
                    .On(QueueTable.Table)
                    .Select(QueueTable.Id, QueueTable.Name)
                    .Where(Query.Any(named.Concat(joined)))
                    .Expand(Query.Related(QueueTable.Members, MemberColumns))
            ),
            answer => answer.Many(Of)
        );
    }

    private static HandoffQueue Of(Row row) =>
        new(
            row.RequiredId(QueueTable.Id),
            row.Text(QueueTable.Name) ?? "",
            [.. row.Rows(QueueTable.Members).Select(Member)]
        );

    /// <summary>A user as a member of queues, or as whom a routing rule names.</summary>
    public static QueueMember Member(Row row) =>
        new(
            new SystemUserId(row.RequiredId(UserTable.Id)),
            row.Text(UserTable.FullName) ?? "",
            row.Id(UserTable.ApplicationId) is not null || row.Text(UserTable.BotApplicationId) is not null,
            row.Flag(UserTable.IsDisabled),
            row.Number(UserTable.Capacity)
        );
}
