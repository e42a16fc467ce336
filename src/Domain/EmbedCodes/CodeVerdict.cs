using System.Diagnostics;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.EmbedCodes;

/// <summary>What a code turned out to be.</summary>
public abstract record CodeVerdict
{
    private CodeVerdict() { }

    /// <summary>Power Virtual Agents' code of this bot.</summary>
    public sealed record ThisBot : CodeVerdict;

    /// <summary>Power Virtual Agents' code of another bot of the tenant.</summary>
    public sealed record OtherBot(BotReference Bot, string Name) : CodeVerdict;

    /// <summary>Power Virtual Agents' code of a bot that nobody here knows.</summary>
    /// <param name="Why">One sentence: how we know, or why we could not look.</param>
    public sealed record UnknownBot(string Why) : CodeVerdict;

    /// <summary>A chat widget whose workstream names this bot's user.</summary>
    public sealed record RightWidget(ChatWidget Widget, DataverseEnvironment Environment) : CodeVerdict;

    /// <summary>A chat widget whose workstream names another bot's user.</summary>
    public sealed record OthersWidget(ChatWidget Widget, WidgetBotUser User, DataverseEnvironment Environment)
        : CodeVerdict;

    /// <summary>A chat widget whose workstream names no bot, or that names no workstream.</summary>
    public sealed record BotlessWidget(ChatWidget Widget, DataverseEnvironment Environment) : CodeVerdict;

    /// <summary>A chat widget that its environment doesn't have.</summary>
    public sealed record NoSuchWidget(DataverseEnvironment Environment) : CodeVerdict;

    /// <summary>A chat widget of which we can't tell.</summary>
    /// <param name="Why">One sentence: why we could not look.</param>
    /// <param name="Remedy">One sentence: what to do about it.</param>
    public sealed record UnreadWidget(string Why, string Remedy) : CodeVerdict;

    /// <summary>A chat widget's code that lacks what would name the widget.</summary>
    /// <param name="Lacks">What it lacks, in the words of the code.</param>
    public sealed record IncompleteWidget(string Lacks) : CodeVerdict;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<T> thisBot,
        Func<OtherBot, T> otherBot,
        Func<string, T> unknownBot,
        Func<ChatWidget, DataverseEnvironment, T> rightWidget,
        Func<OthersWidget, T> othersWidget,
        Func<ChatWidget, DataverseEnvironment, T> botlessWidget,
        Func<DataverseEnvironment, T> noSuchWidget,
        Func<UnreadWidget, T> unreadWidget,
        Func<string, T> incompleteWidget
    ) =>
        this switch
        {
            ThisBot => thisBot(),
            OtherBot other => otherBot(other),
            UnknownBot(var why) => unknownBot(why),
            RightWidget(var widget, var environment) => rightWidget(widget, environment),
            OthersWidget others => othersWidget(others),
            BotlessWidget(var widget, var environment) => botlessWidget(widget, environment),
            NoSuchWidget(var environment) => noSuchWidget(environment),
            UnreadWidget unread => unreadWidget(unread),
            IncompleteWidget(var lacks) => incompleteWidget(lacks),
            _ => throw new UnreachableException(),
        };
}

/// <summary>A code, and what it turned out to be.</summary>
public sealed record JudgedCode(FoundCode Found, CodeVerdict Verdict);
