using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Rules.Users;

/// <summary>USR002. What makes a user this bot's: enabled, marked as a bot, handle and owning environment (dataverse-facts.md §1).</summary>
public sealed class BotUserIsTheBots()
    : Rule("USR002", "The bot user is enabled, is a bot user, and belongs to this bot and environment", Concern.BotUser)
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        SoughtBotUser.In(facts).Judge((there, user) => Judge(facts, there, user));

    private static Verdict Judge(HandoffFacts facts, OmnichannelFacts there, ApplicationUser user)
    {
        ImmutableArray<string> wrongs = [.. Wrongs(facts, user)];
        return wrongs.IsEmpty
            ? new Verdict.Met(
                $"{user.Name} in {there.Environment.Name} is enabled, and is marked as the bot user of {facts.Bot.Name} in {facts.Home.Name}."
            )
            : new Verdict.Unmet(
                $"{user.Name} in {there.Environment.Name} {Words.List(wrongs)}.",
                Mend(facts, there, user)
            );
    }

    private static IEnumerable<string> Wrongs(HandoffFacts facts, ApplicationUser user)
    {
        if (user.Disabled)
        {
            yield return "is disabled";
        }
        if (user.Bot is not { } columns || !columns.AgentType.Is(AgentType.BotApplicationUser))
        {
            yield return "is not marked as a bot";
        }
        else if (!string.Equals(columns.Handle, facts.Bot.SchemaName, StringComparison.OrdinalIgnoreCase))
        {
            yield return string.IsNullOrWhiteSpace(columns.Handle)
                ? "names no bot"
                : $"names another bot ({columns.Handle})";
        }
        else if (columns.OwningEnvironment != facts.Home.Id)
        {
            yield return $"does not name {facts.Home.Name} as the environment that owns it";
        }
        if (
            facts.Standing?.KnownLink is { } link
            && link.BotUser == user.Id
            && link.ApplicationId != user.ApplicationId
        )
        {
            yield return $"carries another application ID than the hand-off record says";
        }
    }

    private static Remedy Mend(HandoffFacts facts, OmnichannelFacts there, ApplicationUser user) =>
        user.BelongsTo(facts.Bot, facts.Home.Id)
            ? At(
                there,
                user,
                facts.Standing switch
                {
                    Standing.Disabled => "Enable hand-off and connect the bot; that enables the user again.",
                    Standing.Disconnected => "Connect the bot; that enables the user again.",
                    _ => "Accept that, or restore what the record says: both are offered above, with their plans.",
                },
                Administrator.BotAdministrator
            )
            : At(
                there,
                user,
                $"Put the user right in Omnichannel: a bot application user with the bot handle {facts.Bot.SchemaName} and the environment {facts.Home.Name} as its owner. Otherwise connect the bot again with another application ID.",
                Administrator.OmnichannelAdministrator
            );

    private static Remedy At(OmnichannelFacts there, ApplicationUser user, string action, Administrator who) =>
        new(
            action,
            who,
            there.Environment.RecordPage("systemuser", user.Id.Value),
            $"{user.Name} in {there.Environment.Name}"
        );
}
