using System.Collections.Immutable;

namespace HandoffPortal.Domain.EmbedCodes;

/// <summary>What a page's codes come to, for one bot.</summary>
/// <param name="Codes">What was found.</param>
/// <param name="Judged">The codes, each judged, those that run first.</param>
public sealed record EmbedAnswer(FoundCodes Codes, ImmutableArray<JudgedCode> Judged)
{
    /// <summary>The codes that a browser loads.</summary>
    public IEnumerable<JudgedCode> Running => Judged.Where(code => code.Found.Place.Runs());

    /// <summary>Those of them that are chat widgets.</summary>
    public IEnumerable<JudgedCode> Widgets => Running.Where(code => code.Found.Code is ChatCode.OfWidget);

    /// <summary>The widgets of this bot that a browser loads.</summary>
    public IEnumerable<ChatWidget> RightWidgets =>
        Running.Select(code => code.Verdict).OfType<CodeVerdict.RightWidget>().Select(right => right.Widget);

    /// <summary>What they come to together.</summary>
    public EmbedOutcome Outcome =>
        (Running.Any(IsBot), Widgets.Any()) switch
        {
            (true, true) => EmbedOutcome.Both,
            (true, false) => EmbedOutcome.PassesOmnichannelBy,
            (false, true) => OfWidgets,
            _ when Judged.Any(code => code.Found.Place.MayRun()) => EmbedOutcome.May,
            _ when !Judged.IsEmpty => EmbedOutcome.NotRunning,
            _ => EmbedOutcome.Nothing,
        };

    private EmbedOutcome OfWidgets =>
        Widgets.All(code => code.Verdict is CodeVerdict.RightWidget) ? EmbedOutcome.HandsOff
        : RightWidgets.Any() ? EmbedOutcome.SeveralWidgets
        : Widgets.Any(code => code.Verdict is CodeVerdict.UnreadWidget) ? EmbedOutcome.Unread
        : EmbedOutcome.WrongWidget;

    private static bool IsBot(JudgedCode code) => code.Found.Code is ChatCode.OfBot;
}

/// <summary>What the codes of a page come to.</summary>
public enum EmbedOutcome
{
    /// <summary>No chat code.</summary>
    Nothing,

    /// <summary>A chat widget of this bot, and nothing else.</summary>
    HandsOff,

    /// <summary>Power Virtual Agents' code: customers don't come through Omnichannel.</summary>
    PassesOmnichannelBy,

    /// <summary>Power Virtual Agents' code and a chat widget.</summary>
    Both,

    /// <summary>A chat widget of this bot, and others.</summary>
    SeveralWidgets,

    /// <summary>A chat widget, and not this bot's.</summary>
    WrongWidget,

    /// <summary>A chat widget, and nobody could tell whose.</summary>
    Unread,

    /// <summary>Only codes that a browser may load.</summary>
    May,

    /// <summary>Only codes that no browser loads.</summary>
    NotRunning,
}
