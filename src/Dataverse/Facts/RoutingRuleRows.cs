using System.Collections.Immutable;
using System.Globalization;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>Reads the routing rules of workstreams (docs/dataverse-facts.md, routing rules).</summary>
internal static class RoutingRuleRows
{
    /// <summary>The rules of the workstreams whose bot user belongs to bots of the home environment.</summary>
    /// <param name="home">The home environment.</param>
    /// <param name="linked">The linked bot user, however it is marked by now; null when none is known yet.</param>
    public static Part<ImmutableArray<RoutingRule>> Of(EnvironmentId home, SystemUserId? linked)
    {
        string botUser = $"{RoutingRuleTable.Workstream}/{WorkstreamTable.BotUser}";
        return new Part<ImmutableArray<RoutingRule>>(
            DataverseRequest.Get(
                RoutingRuleTable.Table,
                Query
                    .On(RoutingRuleTable.Table)
                    .Select(
                        RoutingRuleTable.Id,
                        RoutingRuleTable.Name,
                        RoutingRuleTable.Priority,
                        RoutingRuleTable.AssignedTo,
                        RoutingRuleTable.Condition,
                        RoutingRuleTable.State,
                        Table.Lookup(RoutingRuleTable.Workstream),
                        Table.Lookup(RoutingRuleTable.Queue)
                    )
                    .Expand(Query.Related(RoutingRuleTable.User, QueueRows.MemberColumns))
                    .Where(
                        $"{botUser}/{UserRows.OwnedBy(home)}"
                            + (linked is { } user ? $" or {botUser}/{UserRows.Is(user)}" : "")
                    )
            ),
            answer =>
                answer is Answer.Refused { IsMissing: true }
                    ? Reading.Of<ImmutableArray<RoutingRule>>([])
                    : answer.Many(Of)
        );
    }

    private static RoutingRule Of(Row row)
    {
        bool toUser = row.Number(RoutingRuleTable.AssignedTo) == RoutingRuleTable.ToUser;
        return new RoutingRule(
            row.RequiredId(RoutingRuleTable.Id),
            row.Text(RoutingRuleTable.Name) ?? "",
            row.Lookup(RoutingRuleTable.Workstream) ?? default,
            Priority(row.Text(RoutingRuleTable.Priority)),
            row.Number(RoutingRuleTable.State) == RoutingRuleTable.Active,
            !string.IsNullOrWhiteSpace(row.Text(RoutingRuleTable.Condition)),
            toUser ? null : row.Lookup(RoutingRuleTable.Queue),
            toUser && row.Within(RoutingRuleTable.User) is { } user ? QueueRows.Member(user) : null
        )
        {
            Variables = RuleCondition.Variables(row.Text(RoutingRuleTable.Condition)),
        };
    }

    // The column is a text.
    private static int? Priority(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int priority) ? priority : null;
}
