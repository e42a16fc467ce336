using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>Reads the context variables of workstreams (docs/dataverse-facts.md, context variables).</summary>
internal static class ContextVariableRows
{
    /// <summary>The active variables of the workstreams whose bot user belongs to bots of the home environment.</summary>
    /// <param name="home">The home environment.</param>
    /// <param name="linked">The linked bot user, however it is marked by now; null when none is known yet.</param>
    public static Part<ImmutableArray<ContextVariable>> Of(EnvironmentId home, SystemUserId? linked)
    {
        string botUser = $"{ContextVariableTable.Workstream}/{WorkstreamTable.BotUser}";
        IEnumerable<string> owners = [$"{botUser}/{UserRows.OwnedBy(home)}"];
        owners = linked is { } user ? owners.Append($"{botUser}/{UserRows.Is(user)}") : owners;
        return new Part<ImmutableArray<ContextVariable>>(
            DataverseRequest.Get(
                ContextVariableTable.Table,
                Query
                    .On(ContextVariableTable.Table)
                    .Select(
                        ContextVariableTable.Id,
                        ContextVariableTable.Name,
                        ContextVariableTable.Type,
                        Table.Lookup(ContextVariableTable.Workstream)
                    )
                    .Where($"{ContextVariableTable.State} eq {ContextVariableTable.Active} and {Query.Any(owners)}")
            ),
            answer =>
                answer is Answer.Refused { IsMissing: true }
                    ? Reading.Of<ImmutableArray<ContextVariable>>([])
                    : answer.Many(Of)
        );
    }

    /// <summary>Those of these workstreams, by name.</summary>
    public static ImmutableArray<ContextVariable> Among(
        ImmutableArray<ContextVariable> variables,
        ImmutableArray<Workstream> workstreams
    ) =>
        [
            .. variables
                .Where(variable => workstreams.Any(workstream => workstream.Id == variable.Workstream))
                .OrderBy(variable => variable.Name, StringComparer.Ordinal),
        ];

    private static ContextVariable Of(Row row) =>
        new(
            row.RequiredId(ContextVariableTable.Id),
            row.Text(ContextVariableTable.Name) ?? "",
            row.Lookup(ContextVariableTable.Workstream) ?? default,
            row.Choice<ContextVariableType>(ContextVariableTable.Type)
        );
}
