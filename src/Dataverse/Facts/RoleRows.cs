using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain.Connections;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>Reads the roles that hang on users and teams, and the business units of all three (dataverse-facts.md §7).</summary>
internal static class RoleRows
{
    /// <summary>The roles of a user or a team, as an expansion.</summary>
    public static string Of(string navigation) =>
        Query.Related(navigation, RoleTable.Id, RoleTable.Name, Table.Lookup(RoleTable.BusinessUnit));

    /// <summary>The roles that a user row carries.</summary>
    public static IEnumerable<HeldRole> Direct(Row user) => user.Rows(UserTable.Roles).Select(role => Of(role, null));

    /// <summary>The roles that a team row carries.</summary>
    public static IEnumerable<HeldRole> Through(Row team) =>
        team.Rows(TeamTable.Roles).Select(role => Of(role, team.Text(TeamTable.Name) ?? "a team"));

    /// <summary>The roles of the teams of a filter.</summary>
    public static Part<ImmutableArray<HeldRole>> OfTeams(string filter) =>
        new(
            DataverseRequest.Get(
                TeamTable.Table,
                Query.On(TeamTable.Table).Select(TeamTable.Id, TeamTable.Name).Where(filter).Expand(Of(TeamTable.Roles))
            ),
            answer => answer.Of(done => done.Rows.SelectMany(Through).ToImmutableArray())
        );

    /// <summary>The business unit that a user or a role belongs to; null when the row does not tell.</summary>
    public static BusinessUnit? Unit(Row row) =>
        row.Lookup(UserTable.BusinessUnit) is { } id
            ? new BusinessUnit(id, row.LookupName(UserTable.BusinessUnit) ?? "")
            : null;

    private static HeldRole Of(Row role, string? team) => new(role.Text(RoleTable.Name) ?? "", team, Unit(role));
}
