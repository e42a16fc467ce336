using System.Diagnostics;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.Connections;

/// <summary>One thing in which the hand-off record and Dataverse disagree.</summary>
public abstract record Drift
{
    private Drift() { }

    /// <summary>The bot user exists, but is disabled.</summary>
    public sealed record BotUserDisabled(string Name) : Drift;

    /// <summary>There is no such user row any more.</summary>
    public sealed record BotUserMissing : Drift;

    /// <summary>The user row is deleted, but not purged: it keeps its application ID.</summary>
    public sealed record BotUserDeleted(string Name) : Drift;

    /// <summary>The row is gone, and another one carries the application ID and is marked as this bot's.</summary>
    public sealed record BotUserRecreated(string Name, SystemUserId Successor) : Drift;

    /// <summary>The user row carries another application ID.</summary>
    public sealed record ApplicationIdChanged(ApplicationId Recorded, ApplicationId Carried) : Drift;

    /// <summary>The user row is no bot user of this bot any more.</summary>
    /// <param name="Name">The user's name.</param>
    /// <param name="OtherBot">The handle of the bot that it is marked as now; null when it names none.</param>
    public sealed record BotUserUnmarked(string Name, string? OtherBot) : Drift;

    /// <summary>The bot user lost the role Omnichannel agent.</summary>
    public sealed record RoleRemoved(string Name) : Drift;

    /// <summary>The bot is meant to be cut off, but its bot user is enabled.</summary>
    public sealed record BotUserEnabled(string Name) : Drift;

    /// <summary>The bot's Teams channel is off.</summary>
    public sealed record TeamsChannelOff : Drift;

    /// <summary>The portal connected the bot, and there is no hand-off record any more.</summary>
    /// <param name="Name">The bot user's name.</param>
    /// <param name="Omnichannel">Where it was found: no record says so.</param>
    public sealed record RecordMissing(string Name, EnvironmentId Omnichannel) : Drift;

    /// <summary>The bot was published when it was last refreshed, and is not any more.</summary>
    public sealed record Unpublished(DateTimeOffset Since) : Drift;

    /// <summary>What the record expects.</summary>
    public string Expected => Told.Expected;

    /// <summary>What Dataverse has.</summary>
    public string Found => Told.Found;

    /// <summary>How that usually comes about.</summary>
    public string LikelyCause => Told.LikelyCause;

    private (string Expected, string Found, string LikelyCause) Told =>
        Match(
            disabled: name =>
                ("The bot user is enabled", $"{name} is disabled", "Somebody disabled the user outside the portal"),
            missing: () =>
                ("The bot user exists", "There is no such user", "Somebody deleted the user outside the portal"),
            deleted: name =>
                (
                    "The bot user exists",
                    $"{name} is deleted, and keeps its application ID until it is purged",
                    "Somebody deleted the user outside the portal"
                ),
            recreated: (name, _) =>
                (
                    "The bot user is the one that the portal knows",
                    $"That user is gone, and another one, {name}, stands in its place",
                    "The user was deleted and created again outside the portal"
                ),
            applicationId: (expected, found) =>
                (
                    $"The bot user carries the application ID {expected}",
                    $"It carries {found}",
                    "The user was created again with another application ID"
                ),
            unmarked: (name, other) =>
                (
                    "The user is marked as this bot's bot user",
                    other is null
                        ? $"{name} is not marked as this bot's"
                        : $"{name} is marked as the bot user of {other}",
                    "Somebody changed the user's bot columns outside the portal"
                ),
            role: name =>
                (
                    $"The bot user holds the role {HeldRole.OmnichannelAgent}",
                    $"{name} does not hold it directly",
                    "Somebody removed the role outside the portal"
                ),
            enabled: name =>
                ("The bot user is disabled", $"{name} is enabled", "Somebody enabled the user outside the portal"),
            teams: () =>
                (
                    "The bot's Teams channel is on",
                    "It is off",
                    "Somebody turned the channel off in Power Virtual Agents"
                ),
            record: name =>
                (
                    "The bot has a hand-off record, since the portal connected it",
                    $"{name} is enabled, and there is no record",
                    "Somebody deleted the environment variable that holds the record"
                ),
            unpublished: since =>
                (
                    $"The bot is published, as it was on {Words.Day(since)}",
                    "It is not published",
                    "The bot was imported or created again since, and not published after that"
                )
        );

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<string, T> disabled,
        Func<T> missing,
        Func<string, T> deleted,
        Func<string, SystemUserId, T> recreated,
        Func<ApplicationId, ApplicationId, T> applicationId,
        Func<string, string?, T> unmarked,
        Func<string, T> role,
        Func<string, T> enabled,
        Func<T> teams,
        Func<string, T> record,
        Func<DateTimeOffset, T> unpublished
    ) =>
        this switch
        {
            BotUserDisabled(var name) => disabled(name),
            BotUserMissing => missing(),
            BotUserDeleted(var name) => deleted(name),
            BotUserRecreated(var name, var successor) => recreated(name, successor),
            ApplicationIdChanged(var expected, var found) => applicationId(expected, found),
            BotUserUnmarked(var name, var other) => unmarked(name, other),
            RoleRemoved(var name) => role(name),
            BotUserEnabled(var name) => enabled(name),
            TeamsChannelOff => teams(),
            RecordMissing(var name, _) => record(name),
            Unpublished(var since) => unpublished(since),
            _ => throw new UnreachableException(),
        };
}
