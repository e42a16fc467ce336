using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>
/// Who asks, and with which roles (dataverse-facts.md §7). The roles that come through teams are asked for with a second
/// question: expanding a collection within a collection is something that organisations answer differently.
/// </summary>
internal sealed record CallerQuestion(
    SystemUserId Id,
    string Name,
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
                .Select(UserTable.Id, UserTable.FullName)
                .Where(Service.IsCaller(UserTable.Id))
                .Expand(Query.Related(UserTable.Roles, RoleTable.Name), Query.Related(UserTable.Teams, TeamTable.Id))
        ),
        answer => answer.Of(Of)
    );

    private Part<ImmutableArray<HeldRole>>? Second { get; } = Teams.IsEmpty ? null : RolesOf(Teams);

    /// <summary>The second question; none when the caller is in no team.</summary>
    public static IEnumerable<Part> SecondAfter(PartAnswers first) =>
        first.Of(First).Match(caller => caller.Second, _ => null) is { } second ? [second] : [];

    /// <summary>What both answers say.</summary>
    public static Reading<Caller> Read(PartAnswers answers) =>
        answers
            .Of(First)
            .Match(
                caller =>
                    caller.Second is null
                        ? Reading.Of(new Caller(caller.Id, caller.Name, caller.Direct))
                        : answers
                            .Of(caller.Second)
                            .Map(indirect => new Caller(caller.Id, caller.Name, [.. caller.Direct, .. indirect])),
                Reading.Failed<Caller>
            );

    private static CallerQuestion Of(Answer.Done done)
    {
        Row row = done.Rows is [var only] ? only : throw new FormatException("It does not say who you are.");
        return new CallerQuestion(
            new SystemUserId(row.RequiredId(UserTable.Id)),
            row.Text(UserTable.FullName) ?? "",
            [.. row.Rows(UserTable.Roles).Select(role => new HeldRole(role.Text(RoleTable.Name) ?? ""))],
            [.. row.Rows(UserTable.Teams).Select(team => team.RequiredId(TeamTable.Id))]
        );
    }

    private static Part<ImmutableArray<HeldRole>> RolesOf(ImmutableArray<Guid> teams) =>
        new(
            DataverseRequest.Get(
                TeamTable.Table,
                Query
                    .On(TeamTable.Table)
                    .Select(TeamTable.Id, TeamTable.Name)
                    .Where(Query.Any(teams.Select(team => $"{TeamTable.Id} eq {team:D}")))
                    .Expand(Query.Related(TeamTable.Roles, RoleTable.Name))
            ),
            answer => answer.Of(done => done.Rows.SelectMany(RolesOf).ToImmutableArray())
        );

    private static IEnumerable<HeldRole> RolesOf(Row team) =>
        team.Rows(TeamTable.Roles)
            .Select(role => new HeldRole(role.Text(RoleTable.Name) ?? "", team.Text(TeamTable.Name) ?? "a team"));
}
