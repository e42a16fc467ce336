namespace HandoffPortal.Domain.EmbedCodes;

/// <summary>Says one code: what it is, how we know, what to do and who can.</summary>
/// <param name="bot">The name of the bot that the page is checked for.</param>
/// <param name="instead">The chat widget whose code belongs there; null when none is known.</param>
public sealed class CodeWords(string bot, ChatWidget? instead)
{
    /// <summary>What it is, without a full stop.</summary>
    public string Title(JudgedCode code) =>
        code.Verdict.Match(
            thisBot: () => $"{Form(code)} of {bot}",
            otherBot: other => $"{Form(code)} of another bot, {other.Name}",
            unknownBot: _ => $"{Form(code)} of a bot that nobody here knows",
            rightWidget: (widget, _) => $"Chat widget {widget.Name}, of {bot}",
            othersWidget: others => $"Chat widget {others.Widget.Name}, of another bot, {UserName(others.User)}",
            botlessWidget: (widget, _) => $"Chat widget {widget.Name}, of no bot",
            noSuchWidget: environment => $"A chat widget that was not found in {environment.Name}",
            unreadWidget: _ => "A chat widget that we could not look at",
            incompleteWidget: _ => "A chat widget's code that is not whole"
        );

    /// <summary>How we know.</summary>
    public string Evidence(JudgedCode code) =>
        code.Verdict.Match(
            thisBot: () => $"It names {bot} itself: {Named(code)}.",
            otherBot: other => $"It names {Named(code)}, which is {other.Name}.",
            unknownBot: why => why,
            rightWidget: (widget, environment) =>
                $"Its workstream in {environment.Name}, {widget.Workstream!.Name}, names the bot user of {bot}.",
            othersWidget: others =>
                $"Its workstream in {others.Environment.Name}, {others.Widget.Workstream!.Name}, names the bot user {UserName(others.User)}.",
            botlessWidget: (widget, environment) =>
                widget.Workstream is { } workstream
                    ? $"Its workstream in {environment.Name}, {workstream.Name}, names no bot: customers come straight to representatives."
                    : $"Its row in {environment.Name} names no workstream.",
            noSuchWidget: environment =>
                $"{environment.Name} has no chat widget with the app ID {Named(code)} that you can see; it may have been deleted.",
            unreadWidget: unread => unread.Why,
            incompleteWidget: lacks => $"It lacks {lacks}, or holds something there that is no ID."
        );

    /// <summary>What to do, and who can; null when nothing is to be done.</summary>
    public string? Remedy(JudgedCode code) =>
        code.Found.Place switch
        {
            CodePlace.CutOff => "Paste the code again, whole.",
            CodePlace.Text when code.Verdict is CodeVerdict.RightWidget =>
                "Whoever keeps the website inserts it as HTML, not as text.",
            CodePlace.Comment or CodePlace.Template or CodePlace.Fallback or CodePlace.Text => code.Verdict
            is CodeVerdict.RightWidget
                ? "Whoever keeps the website moves it into the body of the page."
                : null,
            _ => Running(code),
        };

    private string? Running(JudgedCode code) =>
        code.Verdict.Match<string?>(
            thisBot: () => $"Whoever keeps the website takes it out and puts {Instead} in its place.",
            otherBot: other =>
                $"Whoever keeps the website takes it out and puts {Instead} in its place, if {bot} belongs on this page; else check the page for {other.Name}.",
            unknownBot: _ => $"Whoever keeps the website takes it out and puts {Instead} in its place.",
            rightWidget: (_, _) => null,
            othersWidget: others =>
                $"If {bot} belongs on this page, whoever keeps the website puts {Instead} in its place; or an Omnichannel administrator adds {bot} to the workstream {others.Widget.Workstream!.Name}.",
            botlessWidget: (widget, _) =>
                widget.Workstream is { } workstream
                    ? $"An Omnichannel administrator adds {bot} to the workstream {workstream.Name}; or whoever keeps the website puts {Instead} in its place."
                    : $"Whoever keeps the website puts {Instead} in its place.",
            noSuchWidget: _ => $"Whoever keeps the website puts {Instead} in its place.",
            unreadWidget: unread => unread.Remedy,
            incompleteWidget: _ => "Whoever keeps the website copies the code anew, whole."
        );

    /// <summary>Where it stands, and what a browser makes of it there.</summary>
    public static string Place(FoundCode found) =>
        found.Place switch
        {
            CodePlace.Page => $"{Lines(found)}: browsers load it",
            CodePlace.Script => $"Script at {Lines(found, "line")}: written by the script, if that part of it runs",
            CodePlace.HeldBack => $"{Lines(found)}: held back until a script or a consent banner releases it",
            CodePlace.Comment => $"{Lines(found)}, in a comment: browsers skip it",
            CodePlace.Template => $"{Lines(found)}, in a template: browsers don't run it there",
            CodePlace.Fallback => $"{Lines(found)}, in a noscript: browsers skip it",
            CodePlace.Text => $"{Lines(found)}, as text: visitors read it, browsers don't run it",
            _ => $"{Lines(found)}: cut off before its tag ends, so browsers drop it",
        };

    private string Instead =>
        instead is { Workstream: { } workstream }
            ? $"the code of the chat widget {instead.Name} of the workstream {workstream.Name}"
            : $"the code of a chat widget of {bot}";

    private static string Form(JudgedCode code) =>
        code.Found.Code is ChatCode.OfBot { Form: var form }
            ? form switch
            {
                BotCodeForm.Link => "Link of Power Virtual Agents to the chat",
                BotCodeForm.Canvas => "Chat canvas on the Direct Line of Power Virtual Agents",
                _ => "Embed code of Power Virtual Agents",
            }
            : "";

    private static string Named(JudgedCode code) =>
        code.Found.Code.Match((named, _) => named.Name ?? "no bot", widget => widget.App ?? "none");

    private static string UserName(WidgetBotUser user) => user.Name.Length > 0 ? user.Name : $"with the id {user.Id}";

    private static string Lines(FoundCode found, string word = "Line") =>
        found.Lines.Length == 1
            ? $"{word} {found.Lines[0]}"
            : $"{word}s {Words.List([.. found.Lines.Take(5).Select(line => $"{line}")])}{(found.Lines.Length > 5 ? " and more" : "")}";
}
