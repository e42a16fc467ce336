using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Permissions;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>
/// Who asks, with which roles and privileges (dataverse-facts.md §7). The roles that come through teams are asked for with
/// a second question: expanding a collection within a collection is something that organisations answer differently. So
/// are the privileges, whose address needs to know who asks.
/// </summary>
internal sealed record CallerQuestion(
    SystemUserId Id,
    string Name,
    BusinessUnit? Unit,
    ImmutableArray<HeldRole> Direct,
    ImmutableArray<Guid> Teams
)
{
    /// <summary>The first question.</summary>
    public static readonly Part<CallerQuestion> First = new(
        DataverseRequest.Get(
            UserTable.Table,
            Query
                .On(UserTable.Table)
                .Select(UserTable.Id, UserTable.FullName, Table.Lookup(UserTable.BusinessUnit))
                .Where(Service.IsCaller(UserTable.Id))
                .Expand(RoleRows.Of(UserTable.Roles), Query.Related(UserTable.Teams, TeamTable.Id))
        ),
        answer => answer.Of(Of)
    );

    private Part<ImmutableHashSet<Privilege>> Privileges { get; } = PrivilegesOf(Id);

    private Part<ImmutableArray<HeldRole>>? TeamRoles { get; } =
        Teams.IsEmpty ? null : RoleRows.OfTeams(Query.Any(Teams.Select(team => $"{TeamTable.Id} eq {team:D}")));

    /// <summary>The second question: the privileges, and the roles of the teams if the caller is in any.</summary>
    public static IEnumerable<Part> SecondAfter(PartAnswers first) =>
        first
            .Of(First)
            .Match<IEnumerable<Part>>(
                caller => caller.TeamRoles is { } roles ? [caller.Privileges, roles] : [caller.Privileges],
                _ => []
            );

    /// <summary>What both answers say.</summary>
    public static Reading<Caller> Read(PartAnswers answers) =>
        answers
            .Of(First)
            .Match(
                caller =>
                    caller.TeamRoles is null
                        ? Reading.Of(caller.With([], answers))
                        : answers.Of(caller.TeamRoles).Map(indirect => caller.With(indirect, answers)),
                Reading.Failed<Caller>
            );

    private Caller With(ImmutableArray<HeldRole> indirect, PartAnswers answers) =>
        new(Id, Name, [.. Direct, .. indirect], Unit, answers.Of(Privileges));

    private static CallerQuestion Of(Answer.Done done)
    {
        Row row = done.Rows is [var only] ? only : throw new FormatException("It does not say who you are.");
        return new CallerQuestion(
            new SystemUserId(row.RequiredId(UserTable.Id)),
            row.Text(UserTable.FullName) ?? "",
            RoleRows.Unit(row),
            [.. RoleRows.Direct(row)],
            [.. row.Rows(UserTable.Teams).Select(team => team.RequiredId(TeamTable.Id))]
        );
    }

    private static Part<ImmutableHashSet<Privilege>> PrivilegesOf(SystemUserId user) =>
        new(
            DataverseRequest.Get(PrivilegeTable.Table, PrivilegeTable.Of(user.Value)),
            answer =>
                answer.Of(done =>
                    done.Root.RequiredRows(PrivilegeTable.Members)
                        .Select(held => held.Text(PrivilegeTable.Name) ?? "")
                        .Where(PrivilegeTable.Known.ContainsKey)
                        .Select(name => PrivilegeTable.Known[name])
                        .ToImmutableHashSet()
                )
        );
}
