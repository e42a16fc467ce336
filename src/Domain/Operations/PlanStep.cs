using System.Diagnostics;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.Operations;

/// <summary>
/// One remote write of a plan. Doing a step twice leaves what doing it once leaves; "already so" is done.
/// </summary>
public abstract record PlanStep
{
    private PlanStep() { }

    /// <summary>Adds the Teams channel to the bot's configuration, in the home environment.</summary>
    public sealed record TurnTeamsChannelOn(BotReference Bot) : PlanStep;

    /// <summary>Takes the Teams channel out of the bot's configuration again.</summary>
    public sealed record TurnTeamsChannelOff(BotReference Bot) : PlanStep;

    /// <summary>
    /// Creates the bot user under an id that follows from the link, disabled as yet: so a create that comes too late connects
    /// nothing.
    /// </summary>
    /// <param name="Link">The link that it makes.</param>
    /// <param name="BotName">The bot's name, which the user gets.</param>
    /// <param name="Handle">The bot's schema name, which marks the user as this bot's.</param>
    public sealed record CreateBotUser(HandoffLink Link, string BotName, string Handle) : PlanStep;

    /// <summary>Enables the bot user.</summary>
    public sealed record EnableBotUser(HandoffLink Link) : PlanStep;

    /// <summary>Disables the bot user.</summary>
    public sealed record DisableBotUser(HandoffLink Link) : PlanStep;

    /// <summary>Marks an application user as this bot's bot user.</summary>
    /// <param name="Link">The link; its bot user is the one to mark.</param>
    /// <param name="UserName">The user's name, which it keeps.</param>
    /// <param name="Handle">The bot's schema name, which marks the user as this bot's.</param>
    public sealed record MarkBotUser(HandoffLink Link, string UserName, string Handle) : PlanStep;

    /// <summary>
    /// Makes a bot user of this bot a plain application user again: the kinds as an application user has them, the other
    /// bot columns empty (dataverse-facts.md §1).
    /// </summary>
    public sealed record UnmarkBotUser(HandoffLink Link, string UserName, string Handle) : PlanStep;

    /// <summary>Gives the bot user the role Omnichannel agent.</summary>
    public sealed record GiveAgentRole(HandoffLink Link) : PlanStep;

    /// <summary>Takes the role Omnichannel agent from the bot user.</summary>
    public sealed record TakeAgentRole(HandoffLink Link) : PlanStep;

    /// <summary>
    /// The step that takes this one back. A created bot user is disabled, not deleted: a deleted row keeps its
    /// application ID until it is purged, and would stand in the way of the next Connect (dataverse-facts.md §1).
    /// </summary>
    public PlanStep Inverted() =>
        Match<PlanStep>(
            bot => new TurnTeamsChannelOff(bot),
            bot => new TurnTeamsChannelOn(bot),
            (link, _, _) => new DisableBotUser(link),
            link => new DisableBotUser(link),
            link => new EnableBotUser(link),
            (link, name, handle) => new UnmarkBotUser(link, name, handle),
            (link, name, handle) => new MarkBotUser(link, name, handle),
            link => new TakeAgentRole(link),
            link => new GiveAgentRole(link)
        );

    /// <summary>The link whose bot user it is about; null for a step on the bot itself.</summary>
    public HandoffLink? About =>
        Match<HandoffLink?>(
            _ => null,
            _ => null,
            (link, _, _) => link,
            link => link,
            link => link,
            (link, _, _) => link,
            (link, _, _) => link,
            link => link,
            link => link
        );

    /// <summary>The bot whose own row it writes; null for a step on a bot user.</summary>
    public BotReference? OnBot =>
        this switch
        {
            TurnTeamsChannelOn(var bot) => bot,
            TurnTeamsChannelOff(var bot) => bot,
            _ => null,
        };

    /// <summary>The environment that it writes to: the bot's own, or the one whose Omnichannel takes the hand-off.</summary>
    public EnvironmentId Environment =>
        Match(
            bot => bot.Home,
            bot => bot.Home,
            (link, _, _) => link.Omnichannel,
            link => link.Omnichannel,
            link => link.Omnichannel,
            (link, _, _) => link.Omnichannel,
            (link, _, _) => link.Omnichannel,
            link => link.Omnichannel,
            link => link.Omnichannel
        );

    /// <summary>What it does, as a sentence that starts with a verb.</summary>
    public string Sentence =>
        Match(
            _ => "Turn the bot's Teams channel on",
            _ => "Turn the bot's Teams channel off",
            (link, name, _) =>
                $"Create the bot user {name} with the application ID {link.ApplicationId}, disabled at first",
            _ => "Enable the bot user",
            _ => "Disable the bot user",
            (_, name, _) => $"Mark the application user {name} as this bot's bot user",
            (_, name, _) => $"Make {name} a plain application user again",
            _ => $"Give the bot user the role {HeldRole.OmnichannelAgent}",
            _ => $"Take the role {HeldRole.OmnichannelAgent} from the bot user"
        );

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<BotReference, T> turnTeamsChannelOn,
        Func<BotReference, T> turnTeamsChannelOff,
        Func<HandoffLink, string, string, T> createBotUser,
        Func<HandoffLink, T> enableBotUser,
        Func<HandoffLink, T> disableBotUser,
        Func<HandoffLink, string, string, T> markBotUser,
        Func<HandoffLink, string, string, T> unmarkBotUser,
        Func<HandoffLink, T> giveAgentRole,
        Func<HandoffLink, T> takeAgentRole
    ) =>
        this switch
        {
            TurnTeamsChannelOn(var bot) => turnTeamsChannelOn(bot),
            TurnTeamsChannelOff(var bot) => turnTeamsChannelOff(bot),
            CreateBotUser(var link, var name, var handle) => createBotUser(link, name, handle),
            EnableBotUser(var link) => enableBotUser(link),
            DisableBotUser(var link) => disableBotUser(link),
            MarkBotUser(var link, var name, var handle) => markBotUser(link, name, handle),
            UnmarkBotUser(var link, var name, var handle) => unmarkBotUser(link, name, handle),
            GiveAgentRole(var link) => giveAgentRole(link),
            TakeAgentRole(var link) => takeAgentRole(link),
            _ => throw new UnreachableException(),
        };
}
