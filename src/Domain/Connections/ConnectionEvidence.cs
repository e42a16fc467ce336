using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Proofs;

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
                connected: (link, voice, _) =>
                    Against(link, new ConnectionState.Connected(link, voice), OfLive(link, record)),
                adopted: (link, _) =>
                    Against(link, new ConnectionState.Adopted(link, Recorded: true), OfLive(link, record)),
                disconnected: link => Against(link, new ConnectionState.Disconnected(link), OfCutOff(link)),
                disabled: link =>
                    link is null
                        ? new ConnectionState.NotEnabled()
                        : Against(link, new ConnectionState.Disabled(link), OfCutOff(link))
            );

    private static ConnectionState Against(
        HandoffLink link,
        ConnectionState agreed,
        Reading<ImmutableArray<Drift>> drifts
    ) =>
        drifts.Match(
            found => found.IsEmpty ? agreed : new ConnectionState.Drifted(link, found),
            fault => new ConnectionState.Unreadable(fault)
        );

    private Reading<ImmutableArray<Drift>> OfLive(HandoffLink link, HandoffRecord record) =>
        Users.Map<ImmutableArray<Drift>>(users =>
            [.. new LiveDrifts(Home, Bot, link, users).All, .. OfBot(record.LastRefresh)]
        );

    private Reading<ImmutableArray<Drift>> OfCutOff(HandoffLink link) =>
        Users.Map<ImmutableArray<Drift>>(users =>
            users.FirstOrDefault(link.IsOf)?.User is { Disabled: false, Deleted: false } user
                ? [new Drift.BotUserEnabled(user.Name)]
                : []
        );

    private IEnumerable<Drift> OfBot(LastRefresh? last)
    {
        if (Bot.TeamsChannel is TeamsChannel.Off)
        {
            yield return new Drift.TeamsChannelOff();
        }
        if (Bot.PublishedOn is null && last?.Best is { Proof: >= Proof.Reachable } best)
        {
            yield return new Drift.Unpublished(best.At);
        }
    }

    private ConnectionState WithoutRecord() =>
        Users.Match(
            users =>
                users.FirstOrDefault(found => found.IsLiveBotUserOf(Bot, Home)) is { } found
                    ? Unrecorded(found)
                    : new ConnectionState.NotEnabled(),
            fault => new ConnectionState.Unreadable(fault)
        );

    // A bot user under the id that the portal would choose was created by the portal, which also wrote a record.
    private ConnectionState Unrecorded(FoundUser found)
    {
        HandoffLink link = found.LinkTo(new BotReference(Home, Bot.Id));
        return link.IsThePortals
            ? new ConnectionState.Drifted(link, [new Drift.RecordMissing(found.User.Name, link.Omnichannel)])
            : new ConnectionState.Adopted(link, Recorded: false);
    }
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
