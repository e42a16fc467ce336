using System.Collections.Immutable;
using System.Diagnostics;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Rules.Users;

/// <summary>What came of looking for the bot's user in the Omnichannel environment; rules and proof start from it.</summary>
internal abstract record SoughtBotUser
{
    private SoughtBotUser() { }

    /// <summary>The bot has none there, and no live connection says that it should.</summary>
    internal sealed record NotConnected(string Why) : SoughtBotUser;

    /// <summary>A connection that nobody recorded was found, but not looked at.</summary>
    internal sealed record NotLooked(string Why) : SoughtBotUser;

    /// <summary>The live connection names one, but it is gone.</summary>
    internal sealed record Gone(string Why) : SoughtBotUser;

    /// <summary>It is there.</summary>
    internal sealed record Found(OmnichannelFacts There, ApplicationUser User) : SoughtBotUser;

    /// <summary>We could not look.</summary>
    internal sealed record Unread(Fault Fault) : SoughtBotUser;

    /// <summary>Looks: first for the user that the connection names, then for one that is marked as this bot's.</summary>
    internal static SoughtBotUser In(HandoffFacts facts) =>
        facts.Omnichannel is { } there
            ? there.Users.Match(users => Among(users, there, facts), fault => new Unread(fault))
            : facts.Record.Match<SoughtBotUser>(
                record =>
                    LinkOf(facts) is null ? NotYet(facts)
                    : record is null ? new NotLooked(Unrecorded(facts))
                    : new Unread(OutOfSight(facts)),
                fault => new Unread(fault)
            );

    /// <summary>Judges the user, or says why there is none to judge.</summary>
    internal Verdict Judge(Func<OmnichannelFacts, ApplicationUser, Verdict> judge) =>
        Match(
            why => Verdict.NotYet(why, "Connect the bot first."),
            why => Verdict.NotYet(why, "Select Enable: it takes the connection up and reads it."),
            why => new Verdict.Unmet(
                why,
                new Remedy("Accept that, or restore what the record says.", PageControl.Drifts)
            ),
            judge,
            Verdict.CannotTell
        );

    /// <summary>Answers for every case.</summary>
    internal T Match<T>(
        Func<string, T> notConnected,
        Func<string, T> notLooked,
        Func<string, T> gone,
        Func<OmnichannelFacts, ApplicationUser, T> found,
        Func<Fault, T> unread
    ) =>
        this switch
        {
            NotConnected(var why) => notConnected(why),
            NotLooked(var why) => notLooked(why),
            Gone(var why) => gone(why),
            Found(var there, var user) => found(there, user),
            Unread(var fault) => unread(fault),
            _ => throw new UnreachableException(),
        };

    private static SoughtBotUser Among(
        ImmutableArray<ApplicationUser> users,
        OmnichannelFacts there,
        HandoffFacts facts
    )
    {
        HandoffLink? link = LinkOf(facts) is { } known && known.Omnichannel == there.Environment.Id ? known : null;
        ApplicationUser[] present = [.. users.Where(user => !user.Deleted)];
        ApplicationUser? user = link is not null
            ? present.FirstOrDefault(candidate => candidate.Id == link.BotUser)
            : present
                .Where(candidate => candidate.BelongsTo(facts.Bot, facts.Home.Id))
                .OrderBy(candidate => candidate.Disabled)
                .FirstOrDefault();
        return user is not null
            ? new Found(there, user)
            : facts.Record.Match<SoughtBotUser>(
                _ =>
                    link is not null && facts.Standing is Standing.Connected or Standing.Adopted
                        ? new Gone(Missing(facts, there))
                        : NotYet(facts, there),
                fault => new Unread(fault)
            );
    }

    /// <summary>What the record says counts even where the state can't be told.</summary>
    private static HandoffLink? LinkOf(HandoffFacts facts) => facts.State.KnownLink ?? facts.Standing?.KnownLink;

    private static NotConnected NotYet(HandoffFacts facts, OmnichannelFacts? there = null) =>
        new(
            there is null
                ? $"{facts.Bot.Name} is not connected yet."
                : $"{facts.Bot.Name} is not connected to {there.Environment.Name}: it has no bot user there."
        );

    private static string Missing(HandoffFacts facts, OmnichannelFacts there) =>
        $"The bot user of {facts.Bot.Name} is gone: {there.Environment.Name} has no user any more with the id that the hand-off record names.";

    private static string Unrecorded(HandoffFacts facts) =>
        $"{facts.Bot.Name} was connected outside the portal, and nobody has looked at that connection from here yet.";

    private static Fault OutOfSight(HandoffFacts facts) =>
        new(
            FaultKind.Forbidden,
            $"The environment that {facts.Bot.Name} is connected to is not among those that you can see.",
            "Ask for access to that environment."
        );
}
