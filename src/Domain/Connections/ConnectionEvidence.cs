using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.Connections;

/// <summary>What the state of one bot's connection is derived from.</summary>
/// <param name="Home">The environment that holds the bot.</param>
/// <param name="Bot">The bot.</param>
/// <param name="Record">Its hand-off record; known null when there is none.</param>
/// <param name="Users">
/// The application users that concern it: in the environment that the record's link names, or, without a record,
/// wherever bot users of this bot were looked for.
/// </param>
/// <param name="ReadAt">When all of that was read.</param>
public sealed record ConnectionEvidence(
    EnvironmentId Home,
    Bot Bot,
    Reading<StoredRecord?> Record,
    Reading<ImmutableArray<FoundUser>> Users,
    DateTimeOffset ReadAt
)
{
    /// <summary>Derives the state. Pure: the same evidence always gives the same state.</summary>
    public ConnectionState State =>
        Record.TryGet(out StoredRecord? stored, out Fault? fault)
            ? stored?.Record is { } record
                ? Of(record)
                : WithoutRecord()
            : new ConnectionState.Unreadable(fault);

    private ConnectionState Of(HandoffRecord record) =>
        record.Intent is { } intent
            ? new ConnectionState.Interrupted(intent, intent.IsOverdue(ReadAt))
            : record.Standing.Match<ConnectionState>(
                awaiting: () => new ConnectionState.AwaitingConnection(),
                connected: (link, voice, _) => Live(link, new ConnectionState.Connected(link, voice)),
                adopted: (link, _) => Live(link, new ConnectionState.Adopted(link, Recorded: true)),
                disconnected: link => CutOff(link, new ConnectionState.Disconnected(link)),
                disabled: link =>
                    link is null ? new ConnectionState.NotEnabled() : CutOff(link, new ConnectionState.Disabled(link))
            );

    private ConnectionState Live(HandoffLink link, ConnectionState agreed) =>
        Against(link, agreed, user => [.. DriftsOfLive(link, user)]);

    private ConnectionState CutOff(HandoffLink link, ConnectionState agreed) =>
        Against(
            link,
            agreed,
            user => user is { Disabled: false, Deleted: false } ? [new Drift.BotUserEnabled(user.Name)] : []
        );

    private ConnectionState Against(
        HandoffLink link,
        ConnectionState agreed,
        Func<ApplicationUser?, ImmutableArray<Drift>> compare
    )
    {
        if (!Users.TryGet(out ImmutableArray<FoundUser> users, out Fault? fault))
        {
            return new ConnectionState.Unreadable(fault);
        }
        FoundUser? found = users.FirstOrDefault(user =>
            user.Environment == link.Omnichannel && user.User.Id == link.BotUser
        );
        ImmutableArray<Drift> drifts = compare(found?.User);
        return drifts.IsEmpty ? agreed : new ConnectionState.Drifted(link, drifts);
    }

    private IEnumerable<Drift> DriftsOfLive(HandoffLink link, ApplicationUser? user)
    {
        if (user is null or { Deleted: true })
        {
            yield return new Drift.BotUserMissing();
            yield break;
        }
        if (user.Disabled)
        {
            yield return new Drift.BotUserDisabled(user.Name);
        }
        if (user.ApplicationId != link.ApplicationId)
        {
            yield return new Drift.ApplicationIdChanged(link.ApplicationId, user.ApplicationId);
        }
        if (!user.BelongsTo(Bot, Home))
        {
            yield return new Drift.BotUserUnmarked(user.Name);
        }
        if (!user.HoldsDirectly(HeldRole.OmnichannelAgent))
        {
            yield return new Drift.RoleRemoved(user.Name);
        }
        if (Bot.TeamsChannel is TeamsChannel.Off)
        {
            yield return new Drift.TeamsChannelOff();
        }
    }

    private ConnectionState WithoutRecord() =>
        Users.Match<ConnectionState>(
            users =>
                users.FirstOrDefault(found => found.IsLiveBotUserOf(Bot, Home)) is { } found
                    ? new ConnectionState.Adopted(found.LinkTo(new BotReference(Home, Bot.Id)), Recorded: false)
                    : new ConnectionState.NotEnabled(),
            fault => new ConnectionState.Unreadable(fault)
        );
}

/// <summary>An application user and the environment that it was found in.</summary>
public sealed record FoundUser(EnvironmentId Environment, ApplicationUser User)
{
    /// <summary>Is it an enabled bot user of this bot?</summary>
    public bool IsLiveBotUserOf(Bot bot, EnvironmentId home) =>
        User is { Disabled: false, Deleted: false } && User.BelongsTo(bot, home);

    /// <summary>The link that this user stands for.</summary>
    public HandoffLink LinkTo(BotReference bot) => new(bot, Environment, User.ApplicationId, User.Id);
}
