using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.Connections;

/// <summary>What the rows of a live link's bot user have against it.</summary>
internal sealed class LiveDrifts(EnvironmentId home, Bot bot, HandoffLink link, ImmutableArray<FoundUser> users)
{
    public IEnumerable<Drift> All =>
        users.FirstOrDefault(link.IsOf)?.User switch
        {
            { Deleted: false } user => OfUser(user),
            var gone => [InPlaceOf(gone)],
        };

    private Drift InPlaceOf(ApplicationUser? gone) =>
        users.FirstOrDefault(IsSuccessor)?.User is { } successor
            ? new Drift.BotUserRecreated(successor.Name, successor.Id)
        : gone is not null ? new Drift.BotUserDeleted(gone.Name)
        : new Drift.BotUserMissing();

    private bool IsSuccessor(FoundUser found) =>
        found.Environment == link.Omnichannel
        && found.User is { Deleted: false } user
        && user.ApplicationId == link.ApplicationId
        && user.BelongsTo(bot, home);

    private IEnumerable<Drift> OfUser(ApplicationUser user)
    {
        if (user.Disabled)
        {
            yield return new Drift.BotUserDisabled(user.Name);
        }
        if (user.ApplicationId != link.ApplicationId)
        {
            yield return new Drift.ApplicationIdChanged(link.ApplicationId, user.ApplicationId);
        }
        if (!user.BelongsTo(bot, home))
        {
            yield return new Drift.BotUserUnmarked(user.Name, OtherBot(user));
        }
        if (!user.HoldsDirectly(HeldRole.OmnichannelAgent))
        {
            yield return new Drift.RoleRemoved(user.Name);
        }
    }

    private string? OtherBot(ApplicationUser user) =>
        user.Bot?.Handle is { } handle
        && !string.IsNullOrWhiteSpace(handle)
        && !string.Equals(handle, bot.SchemaName, StringComparison.OrdinalIgnoreCase)
            ? handle
            : null;
}
