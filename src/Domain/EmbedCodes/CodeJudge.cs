using System.Collections.Immutable;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.EmbedCodes;

/// <summary>Judges the codes of a page against one bot. Pure.</summary>
public sealed class CodeJudge(HandoffFacts facts, LookedUp looked)
{
    /// <summary>Judges all of them.</summary>
    public EmbedAnswer Judge(FoundCodes codes) =>
        new(codes, [.. codes.Codes.Select(found => new JudgedCode(found, Judge(found.Code)))]);

    private CodeVerdict Judge(ChatCode code) => code.Match((bot, _) => OfBot(bot), OfWidget);

    private CodeVerdict OfBot(EmbeddedBot bot)
    {
        if (bot.Names(facts))
        {
            return new CodeVerdict.ThisBot();
        }
        if (bot.Name is null)
        {
            return new CodeVerdict.UnknownBot("The code names no bot that can be read; a script may fill it in.");
        }
        if (bot.Environment is not { } id)
        {
            return new CodeVerdict.UnknownBot(
                $"It names the bot {bot.Name} and no environment, so there is nowhere to look for it. It is not {facts.Bot.Name}."
            );
        }
        if (facts.Find(id) is not { } environment)
        {
            return new CodeVerdict.UnknownBot(
                $"It names the bot {bot.Name} of the environment {id}, which is not among those that you can see."
            );
        }
        return looked.Bots.TryGetValue(id, out Reading<ImmutableArray<NamedBot>>? reading)
            ? reading.Match(
                known => InEnvironment(bot, known, environment),
                fault => new CodeVerdict.UnknownBot($"It names the bot {bot.Name} of {environment.Name}. {fault.What}")
            )
            : new CodeVerdict.UnknownBot(
                $"It names the bot {bot.Name} of {environment.Name}, which was not looked for."
            );
    }

    private static CodeVerdict InEnvironment(
        EmbeddedBot bot,
        ImmutableArray<NamedBot> known,
        DataverseEnvironment environment
    ) =>
        known.Find(bot) is { } found
            ? new CodeVerdict.OtherBot(found.Reference, found.Name)
            : new CodeVerdict.UnknownBot(
                $"It names {bot.Name}, and that is not among the bots of {environment.Name} that you can see."
            );

    private CodeVerdict OfWidget(WidgetKey widget)
    {
        string[] lacks =
        [
            .. new[]
            {
                widget.App is null ? "data-app-id" : null,
                widget.Organisation is null ? "data-org-id" : null,
            }.OfType<string>(),
        ];
        if (widget is not { App: { } app, Organisation: { } organisation })
        {
            return new CodeVerdict.IncompleteWidget(Words.List(lacks));
        }
        if (facts.Of(organisation) is not { } environment)
        {
            return new CodeVerdict.UnreadWidget(
                $"It names the organisation {organisation}, and none of the environments that you can see belongs to it.",
                "Ask somebody who can see that environment to check this page, or ask its administrator to add you as a user."
            );
        }
        return looked.Widgets.TryGetValue(environment.Id, out Reading<ImmutableArray<ChatWidget>>? reading)
            ? reading.Match(
                known => InOrganisation(app, known, environment),
                fault => new CodeVerdict.UnreadWidget(fault.What, fault.Remedy)
            )
            : new CodeVerdict.UnreadWidget($"{environment.Name} was not asked.", "Check the page again.");
    }

    private CodeVerdict InOrganisation(
        string app,
        ImmutableArray<ChatWidget> known,
        DataverseEnvironment environment
    ) =>
        known.FirstOrDefault(one => string.Equals(one.App, app, StringComparison.OrdinalIgnoreCase)) switch
        {
            null => new CodeVerdict.NoSuchWidget(environment),
            { Workstream.BotUser: { } user } widget => user.IsOf(facts, environment.Id)
                ? new CodeVerdict.RightWidget(widget, environment)
                : new CodeVerdict.OthersWidget(widget, user, environment),
            var widget => new CodeVerdict.BotlessWidget(widget, environment),
        };
}
