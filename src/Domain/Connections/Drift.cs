using System.Diagnostics;

namespace HandoffPortal.Domain.Connections;

/// <summary>One thing in which the hand-off record and Dataverse disagree.</summary>
public abstract record Drift
{
    private Drift() { }

    /// <summary>The bot user exists, but is disabled.</summary>
    public sealed record BotUserDisabled(string Name) : Drift;

    /// <summary>There is no such user row any more.</summary>
    public sealed record BotUserMissing : Drift;

    /// <summary>The user row carries another application ID.</summary>
    public sealed record ApplicationIdChanged(ApplicationId Recorded, ApplicationId Carried) : Drift;

    /// <summary>The user row is no bot user of this bot any more.</summary>
    public sealed record BotUserUnmarked(string Name) : Drift;

    /// <summary>The bot user lost the role Omnichannel agent.</summary>
    public sealed record RoleRemoved(string Name) : Drift;

    /// <summary>The bot is meant to be cut off, but its bot user is enabled.</summary>
    public sealed record BotUserEnabled(string Name) : Drift;

    /// <summary>The bot's Teams channel is off.</summary>
    public sealed record TeamsChannelOff : Drift;

    /// <summary>What the record expects.</summary>
    public string Expected =>
        Match(
            disabled: _ => "The bot user is enabled",
            missing: () => "The bot user exists",
            applicationId: (expected, _) => $"The bot user carries the application ID {expected}",
            unmarked: _ => "The user is marked as this bot's bot user",
            role: _ => $"The bot user holds the role {HeldRole.OmnichannelAgent}",
            enabled: _ => "The bot user is disabled",
            teams: () => "The bot's Teams channel is on"
        );

    /// <summary>What Dataverse has.</summary>
    public string Found =>
        Match(
            disabled: name => $"{name} is disabled",
            missing: () => "There is no such user",
            applicationId: (_, found) => $"It carries {found}",
            unmarked: name => $"{name} is not marked as this bot's",
            role: name => $"{name} does not hold it directly",
            enabled: name => $"{name} is enabled",
            teams: () => "It is off"
        );

    /// <summary>How that usually comes about.</summary>
    public string LikelyCause =>
        Match(
            disabled: _ => "Somebody disabled the user outside the portal",
            missing: () => "Somebody deleted the user outside the portal",
            applicationId: (_, _) => "The user was created again with another application ID",
            unmarked: _ => "Somebody changed the user's bot columns outside the portal",
            role: _ => "Somebody removed the role outside the portal",
            enabled: _ => "Somebody enabled the user outside the portal",
            teams: () => "Somebody turned the channel off in Power Virtual Agents"
        );

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<string, T> disabled,
        Func<T> missing,
        Func<ApplicationId, ApplicationId, T> applicationId,
        Func<string, T> unmarked,
        Func<string, T> role,
        Func<string, T> enabled,
        Func<T> teams
    ) =>
        this switch
        {
            BotUserDisabled(var name) => disabled(name),
            BotUserMissing => missing(),
            ApplicationIdChanged(var expected, var found) => applicationId(expected, found),
            BotUserUnmarked(var name) => unmarked(name),
            RoleRemoved(var name) => role(name),
            BotUserEnabled(var name) => enabled(name),
            TeamsChannelOff => teams(),
            _ => throw new UnreachableException(),
        };
}
