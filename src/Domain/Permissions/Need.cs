using System.Collections.Immutable;
using System.Diagnostics;
using HandoffPortal.Domain.Connections;

namespace HandoffPortal.Domain.Permissions;

/// <summary>In which of a bot's two environments something is needed.</summary>
public enum NeededIn
{
    /// <summary>The environment that holds the bot.</summary>
    Home,

    /// <summary>The environment whose Omnichannel takes the hand-off.</summary>
    Omnichannel,
}

/// <summary>One thing that somebody needs for an operation.</summary>
public abstract record Need
{
    private Need(string what, NeededIn where) => (What, Where) = (what, where);

    /// <summary>What it is, or what it lets one do, in a few words.</summary>
    public string What { get; }

    /// <summary>Where it has to be held.</summary>
    public NeededIn Where { get; }

    /// <summary>A role that Omnichannel itself looks for: it counts only when it is held directly.</summary>
    public sealed record Role(string Name) : Need($"The role {Name}", NeededIn.Omnichannel);

    /// <summary>Privileges that Dataverse looks for: roles of every kind count.</summary>
    /// <param name="Purpose">What they are needed for.</param>
    /// <param name="At">Where.</param>
    /// <param name="All">All of these.</param>
    /// <param name="Example">A role that usually has them; null when none is known.</param>
    public sealed record Privileges(string Purpose, NeededIn At, ImmutableArray<Privilege> All, string? Example = null)
        : Need(Purpose, At);

    /// <summary>Write a hand-off record, which may have to be created first.</summary>
    public static Need Record(bool exists) => exists ? RewriteRecord : CreateRecord;

    /// <summary>Turn the bot's Teams channel on.</summary>
    public static readonly Need TeamsChannel = new Privileges(
        "Turn the bot's Teams channel on",
        NeededIn.Home,
        [Privilege.WriteBots],
        HeldRole.BotAuthor
    );

    /// <summary>Create the bot user.</summary>
    public static readonly Need CreateBotUser = new Privileges(
        "Create the bot user",
        NeededIn.Omnichannel,
        [Privilege.CreateUsers]
    );

    /// <summary>Enable a bot user that is there, or disable it.</summary>
    public static readonly Need SwitchBotUser = new Privileges(
        "Enable or disable the bot user",
        NeededIn.Omnichannel,
        [Privilege.WriteUsers, Privilege.EnableUsers]
    );

    /// <summary>Give the bot user its role.</summary>
    public static readonly Need GiveAgentRole = new Privileges(
        $"Give the bot user the role {HeldRole.OmnichannelAgent}",
        NeededIn.Omnichannel,
        [Privilege.AssignRoles]
    );

    private static readonly Need CreateRecord = new Privileges(
        "Write the hand-off record",
        NeededIn.Home,
        [Privilege.CreateVariables, Privilege.WriteVariables],
        HeldRole.EnvironmentMaker
    );

    private static readonly Need RewriteRecord = new Privileges(
        "Write the hand-off record",
        NeededIn.Home,
        [Privilege.WriteVariables],
        HeldRole.EnvironmentMaker
    );

    /// <summary>Answers for both cases.</summary>
    public T Match<T>(Func<string, T> role, Func<Privileges, T> privileges) =>
        this switch
        {
            Role(var name) => role(name),
            Privileges needed => privileges(needed),
            _ => throw new UnreachableException(),
        };
}
