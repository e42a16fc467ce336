using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Dataverse.Schema;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>
/// The roles that bot users hold through teams (dataverse-facts.md §7). They count for nothing in Omnichannel, but whoever
/// gave them so must be told why the bot gets no conversation.
/// </summary>
/// <param name="users">The bot users: one, in nearly all cases.</param>
internal sealed class TeamRolesQuestion(IEnumerable<SystemUserId> users)
{
    private readonly ImmutableDictionary<SystemUserId, Part<ImmutableArray<HeldRole>>> _parts =
        users.ToImmutableDictionary(
            user => user,
            user => RoleRows.OfTeams($"{TeamTable.Members}/any(m:m/{UserTable.Id} eq {user})")
        );

    /// <summary>What to ask.</summary>
    public IEnumerable<Part> Parts => _parts.Values;

    /// <summary>The user with those roles too, or with why they are not known.</summary>
    public ApplicationUser WithThem(ApplicationUser user, PartAnswers answers) =>
        _parts.TryGetValue(user.Id, out Part<ImmutableArray<HeldRole>>? part)
            ? answers
                .Of(part)
                .Match(
                    roles => user with { Roles = [.. user.Roles, .. roles] },
                    fault => user with { TeamsUnread = fault }
                )
            : user;
}
