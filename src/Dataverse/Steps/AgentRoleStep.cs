using System.Collections.Immutable;
using System.Text.Json.Nodes;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;

namespace HandoffPortal.Dataverse.Steps;

/// <summary>
/// Gives a bot user the role Omnichannel agent, or takes it (dataverse-facts.md §7). Each business unit has a role of
/// that name; a user holds the one of its own. An association has no version, so the user's goes with it in one change set.
/// </summary>
internal sealed class AgentRoleStep(DataverseClient client)
{
    /// <summary>Does the bot user hold the role?</summary>
    public async Task<Look> LookForHeldAsync(Endpoint endpoint, HandoffLink link, CancellationToken cancellation)
    {
        Part<Row?> user = BotUserRow.User(link);
        Part<ImmutableArray<Row>> roles = new(
            DataverseRequest.Get(
                RoleTable.Table,
                Query
                    .On(RoleTable.Table)
                    .Select(RoleTable.Id, Table.Lookup(RoleTable.BusinessUnit))
                    .Where($"{RoleTable.Name} eq {Query.Text(HeldRole.OmnichannelAgent)}")
            ),
            answer => answer.Many(row => row)
        );
        PartAnswers answers = await client.AskAsync(endpoint, [user, roles], cancellation);
        return answers
            .Of(user)
            .Match(
                row =>
                    answers
                        .Of(roles)
                        .Match(found => CompareHeld(endpoint, row, found, link), fault => new Look.Stuck(fault)),
                fault => new Look.Stuck(fault)
            );
    }

    /// <summary>Does the bot user hold it no longer? One that is gone holds nothing.</summary>
    public async Task<Look> LookForTakenAsync(Endpoint endpoint, HandoffLink link, CancellationToken cancellation)
    {
        Reading<Row?> reading = await client.AskAsync(endpoint, BotUserRow.User(link), cancellation);
        return reading.Match<Look>(
            row =>
                row is { } user && !BotUserRow.IsDeleted(user) && Held(user) is { } role
                    ? new Look.Missing([
                        BotUserRow.Touch(link, user),
                        DataverseRequest.Delete(
                            UserTable.Table,
                            $"{UserTable.Table.Row(link.BotUser.Value)}/{UserTable.Roles}({role:D})/$ref"
                        ),
                    ])
                    : new Look.AlreadySo(),
            fault => new Look.Stuck(fault)
        );
    }

    private static Look CompareHeld(Endpoint endpoint, Row? row, ImmutableArray<Row> roles, HandoffLink link)
    {
        if (row is not { } user || BotUserRow.IsDeleted(user))
        {
            return BotUserRow.Gone(endpoint);
        }
        if (Held(user) is not null)
        {
            return new Look.AlreadySo();
        }
        Guid? own = roles
            .Where(role => role.Lookup(RoleTable.BusinessUnit) == user.Lookup(UserTable.BusinessUnit))
            .Select(role => role.Id(RoleTable.Id))
            .FirstOrDefault();
        return own is { } id
            ? new Look.Missing([BotUserRow.Touch(link, user), Associate(endpoint, link, id)])
            : new Look.Stuck(NoRole(endpoint));
    }

    private static DataverseRequest Associate(Endpoint endpoint, HandoffLink link, Guid role) =>
        DataverseRequest.Post(
            UserTable.Table,
            $"{UserTable.Table.Row(link.BotUser.Value)}/{UserTable.Roles}/$ref",
            new JsonObject { [Service.Annotation.Id] = endpoint.Address(RoleTable.Table.Row(role)).AbsoluteUri }
        );

    private static Guid? Held(Row user) =>
        user.Rows(UserTable.Roles)
            .Where(role => new HeldRole(role.Text(RoleTable.Name) ?? "").Is(HeldRole.OmnichannelAgent))
            .Select(role => role.Id(RoleTable.Id))
            .FirstOrDefault();

    private static Fault NoRole(Endpoint endpoint) =>
        new(
            FaultKind.NotFound,
            $"{endpoint.Name} has no security role {HeldRole.OmnichannelAgent} in the bot user's business unit.",
            $"Check that Omnichannel is set up in {endpoint.Name}."
        );
}
