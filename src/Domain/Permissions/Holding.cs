using System.Collections.Immutable;
using System.Diagnostics;
using HandoffPortal.Domain.Connections;

namespace HandoffPortal.Domain.Permissions;

/// <summary>How somebody holds what is needed, or why not.</summary>
public abstract record Holding
{
    private Holding() { }

    /// <summary>The role is held directly.</summary>
    public sealed record Directly(HeldRole Role) : Holding;

    /// <summary>Dataverse allows it, whichever roles give it: here those that come through a team count.</summary>
    public sealed record ByRolesTogether : Holding;

    /// <summary>The role is held, but only through a team: Omnichannel does not count it (dataverse-facts.md §7).</summary>
    public sealed record OnlyThroughTeam(HeldRole Role) : Holding;

    /// <summary>The role is held directly, but it is that of another business unit. Nobody can tell whether it counts.</summary>
    public sealed record OfAnotherUnit(HeldRole Role) : Holding;

    /// <summary>It is not held.</summary>
    /// <param name="Missing">The privileges that are missing; empty where a role is needed.</param>
    /// <param name="TeamsUnread">Why nobody knows whether a team gives the role; null when one knows.</param>
    public sealed record NotHeld(ImmutableArray<Privilege> Missing, Fault? TeamsUnread = null) : Holding;

    /// <summary>There is nobody or nowhere to ask about yet.</summary>
    public sealed record NotYet(string Why) : Holding;

    /// <summary>We could not look.</summary>
    public sealed record Unread(Fault Fault) : Holding;

    /// <summary>How a role is held that Omnichannel itself looks for.</summary>
    /// <param name="role">The role's name.</param>
    /// <param name="held">The roles held, directly and through teams.</param>
    /// <param name="unit">The holder's business unit; null when unknown.</param>
    /// <param name="teamsUnread">Why roles of teams are not among those held; null when nothing hides them.</param>
    public static Holding OfRole(
        string role,
        IEnumerable<HeldRole> held,
        BusinessUnit? unit,
        Fault? teamsUnread = null
    ) =>
        held.Where(candidate => candidate.Is(role))
            .OrderBy(candidate => (!candidate.IsDirect, candidate.IsOfAnother(unit)))
            .FirstOrDefault() switch
        {
            null => new NotHeld([], teamsUnread),
            { IsDirect: false } first => new OnlyThroughTeam(first),
            var first => first.IsOfAnother(unit) ? new OfAnotherUnit(first) : new Directly(first),
        };

    /// <summary>How privileges are held that Dataverse itself looks for.</summary>
    public static Holding OfPrivileges(IEnumerable<Privilege> needed, Reading<ImmutableHashSet<Privilege>> held) =>
        held.Match<Holding>(
            known =>
                needed.Where(privilege => !known.Contains(privilege)).ToImmutableArray() is { IsEmpty: false } missing
                    ? new NotHeld(missing)
                    : new ByRolesTogether(),
            fault => new Unread(fault)
        );

    /// <summary>Is it enough?</summary>
    public Permission Permission =>
        Match(
            directly: _ => Permission.May,
            together: () => Permission.May,
            team: _ => Permission.MayNot,
            otherUnit: _ => Permission.Untold,
            notHeld: (_, _) => Permission.MayNot,
            notYet: _ => Permission.NotYet,
            unread: _ => Permission.Untold
        );

    /// <summary>One or two sentences, without saying who holds it.</summary>
    public string Sentence =>
        Match(
            directly: _ => "Held directly.",
            together: () => "Dataverse allows it. Here roles that come through a team count, too.",
            team: role =>
                $"Held only through the team {role.Team}. Omnichannel does not count roles that come through a team.",
            otherUnit: role =>
                $"Held directly, but the role is that of the business unit {role.Unit}, which is another one. Whether Omnichannel counts it, nobody can tell from here.",
            notHeld: (missing, teamsUnread) =>
                missing.IsEmpty
                    ? teamsUnread is null
                        ? "Not held, neither directly nor through a team."
                        : $"Not held directly. Whether a team gives it could not be read: {teamsUnread.What}"
                    : $"No role there allows to {PrivilegeWords.Of(missing)}.",
            notYet: why => why,
            unread: fault => fault.What
        );

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<HeldRole, T> directly,
        Func<T> together,
        Func<HeldRole, T> team,
        Func<HeldRole, T> otherUnit,
        Func<ImmutableArray<Privilege>, Fault?, T> notHeld,
        Func<string, T> notYet,
        Func<Fault, T> unread
    ) =>
        this switch
        {
            Directly(var role) => directly(role),
            ByRolesTogether => together(),
            OnlyThroughTeam(var role) => team(role),
            OfAnotherUnit(var role) => otherUnit(role),
            NotHeld(var missing, var teamsUnread) => notHeld(missing, teamsUnread),
            NotYet(var why) => notYet(why),
            Unread(var fault) => unread(fault),
            _ => throw new UnreachableException(),
        };
}

/// <summary>May somebody do something? In the order in which several answers add up: the first that occurs decides.</summary>
public enum Permission
{
    /// <summary>No.</summary>
    MayNot,

    /// <summary>Nobody can tell before it is tried.</summary>
    Untold,

    /// <summary>It depends on something that is not chosen or connected yet.</summary>
    NotYet,

    /// <summary>Yes.</summary>
    May,
}
