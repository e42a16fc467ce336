using System.Collections.Immutable;

namespace HandoffPortal.Domain.EmbedCodes;

/// <summary>Says an answer: the whole of it in one sentence, why, and what else is worth knowing.</summary>
public static class EmbedWords
{
    /// <summary>The answer in one sentence, without a full stop.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="bot">The bot's name.</param>
    public static string Title(EmbedAnswer answer, string bot) =>
        answer.Outcome switch
        {
            EmbedOutcome.HandsOff => $"This page carries the right code: a chat widget of {bot}",
            EmbedOutcome.PassesOmnichannelBy =>
                "Hand-off will not work: this page carries the embed code of Power Virtual Agents",
            EmbedOutcome.Both => "This page carries two kinds of code, and one of them can't hand off",
            EmbedOutcome.SeveralWidgets => $"This page carries a chat widget of {bot}, and others",
            EmbedOutcome.WrongWidget => $"This page carries a chat widget, but not one of {bot}",
            EmbedOutcome.Unread => "This page carries a chat widget, and we could not tell of which bot",
            EmbedOutcome.May => "This page may carry a chat code; its text alone doesn't tell",
            EmbedOutcome.NotRunning => "This page holds a chat code that no browser runs",
            _ => "No chat code was found in this page",
        };

    /// <summary>What follows from it for a customer.</summary>
    public static string Why(EmbedAnswer answer, string bot) =>
        answer.Outcome switch
        {
            EmbedOutcome.HandsOff =>
                $"Customers who chat here come to {bot} through Omnichannel, so that a representative can take over.",
            EmbedOutcome.PassesOmnichannelBy =>
                "Customers who chat here talk to the bot past Omnichannel. When they ask for a representative, nobody gets the conversation.",
            EmbedOutcome.Both =>
                "Customers who chat in the frame or link of Power Virtual Agents are not handed off; those who use the chat widget come through Omnichannel.",
            EmbedOutcome.SeveralWidgets => "Which of them a customer meets is left to the browser.",
            EmbedOutcome.WrongWidget => $"Customers who chat here don't come to {bot}.",
            EmbedOutcome.Unread => "What stands in the way is below.",
            EmbedOutcome.May =>
                "A script of the page writes the code, or releases it later. Open the page in a browser and copy it as the browser built it: Inspect, then the html element, then Copy outer HTML.",
            EmbedOutcome.NotRunning => "To a customer it is as if it were not there.",
            _ => Outside(answer),
        };

    /// <summary>What else is worth knowing about it, one sentence each.</summary>
    public static ImmutableArray<string> Notes(EmbedAnswer answer) =>
        [
            .. new[] { Encoded(answer), Several(answer), More(answer) }.OfType<string>(),
            .. answer.RightWidgets.SelectMany(Cautions),
        ];

    private static IEnumerable<string> Cautions(ChatWidget widget)
    {
        if (!widget.Active)
        {
            yield return $"The chat widget {widget.Name} is inactive.";
        }
        if (widget.Workstream is { IsOpen: false } workstream)
        {
            yield return $"No conversation comes to a bot from the workstream {workstream.Name}: it is inactive, or lets representatives pick.";
        }
        if (widget.Workstream?.BotUser is { Disabled: true } user)
        {
            yield return $"The bot user {user.Name} is disabled, so the bot takes no conversations.";
        }
    }

    private static string Outside(EmbedAnswer answer) =>
        answer.Codes.OutsideScripts is { IsEmpty: false } hosts
            ? $"It loads scripts from {Words.List([.. hosts.Take(3)])}{(hosts.Length > 3 ? " and elsewhere" : "")}, and one of them may add a chat. Open the page in a browser and copy it as the browser built it: Inspect, then the html element, then Copy outer HTML."
            : "If visitors see a chat on it, copy the page as the browser built it: Inspect, then the html element, then Copy outer HTML.";

    private static string? Encoded(EmbedAnswer answer) =>
        answer.Codes.IsEncoded
            ? "What you pasted is HTML-encoded, as some content systems export it, and was decoded first. Where the page's own source looks like this, visitors read the code as text and no chat opens."
            : null;

    private static string? Several(EmbedAnswer answer) =>
        answer.Widgets.Count() > 1
            ? "All chat widgets share one script id, so a browser shows only one of several. Keep one."
            : null;

    private static string? More(EmbedAnswer answer) =>
        answer.Codes.More > 0
            ? $"The page holds {Words.Count(answer.Codes.More, "further code")} that were not looked at."
            : null;
}
