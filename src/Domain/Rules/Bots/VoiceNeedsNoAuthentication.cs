using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Rules.Bots;

/// <summary>BOT005. Authentication is not supported for voice: its variables carry nothing on calls (the seed says so).</summary>
public sealed class VoiceNeedsNoAuthentication()
    : Rule("BOT005", "The bot uses no authentication, or voice is off", Concern.Voice)
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        facts.Bot.Authentication.Known switch
        {
            BotAuthentication.None or BotAuthentication.Unspecified => new Verdict.Met(
                $"{facts.Bot.Name} uses no authentication."
            ),
            { } known => facts.Record.Match(_ => Authenticated(facts, In(known)), Verdict.CannotTell),
            null => facts.Record.Match(_ => Unknown(facts), Verdict.CannotTell),
        };

    private static Verdict Authenticated(HandoffFacts facts, string how) =>
        facts.Standing is { HasVoice: true }
            ? new Verdict.Unmet(
                $"{facts.Bot.Name} uses authentication ({how}) and voice is on. On calls the authentication variables carry nothing.",
                BotPage.Remedy(
                    "Build the topics that calls reach so that they need no authentication variables, or turn voice or authentication off.",
                    facts
                )
            )
            : new Verdict.Met(
                $"Voice is off. {facts.Bot.Name} uses authentication ({how}); with voice on, its authentication variables would carry nothing on calls."
            );

    private static Verdict Unknown(HandoffFacts facts) =>
        facts.Standing is { HasVoice: true }
            ? new Verdict.Undetermined(
                $"Voice is on, and the authentication of {facts.Bot.Name} is \"{facts.Bot.Authentication}\", which the portal does not know. Authentication variables carry nothing on calls.",
                BotPage.Remedy("Check the bot's authentication in Power Virtual Agents.", facts)
            )
            : new Verdict.Met("Voice is off.");

    private static string In(BotAuthentication mode) =>
        mode switch
        {
            BotAuthentication.Integrated => "only for Teams",
            BotAuthentication.CustomAzureActiveDirectory => "Azure Active Directory",
            BotAuthentication.GenericOAuth2 => "OAuth 2",
            _ => Words.Of(mode),
        };
}
