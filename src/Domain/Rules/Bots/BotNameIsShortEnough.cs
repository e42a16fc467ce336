using System.Collections.Immutable;
using System.Globalization;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules.Bots;

/// <summary>
/// BOT003. Longer names make connecting fail from 2023 on (dataverse-facts.md §12). Counted as a reader counts: an
/// accented letter or an emoji is one character.
/// </summary>
public sealed class BotNameIsShortEnough() : Rule("BOT003", "The bot's name is at most 30 characters", Concern.Bot)
{
    /// <inheritdoc/>
    public override ImmutableArray<OperationKind> Blocks(RuleEdition edition) =>
        edition.LongestBotName is null ? [] : [OperationKind.Connect];

    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition)
    {
        int length = new StringInfo(facts.Bot.Name).LengthInTextElements;
        return edition.LongestBotName switch
        {
            null => new Verdict.Met(
                $"The name {facts.Bot.Name} has {Words.Count(length, "character")}; the rules of {edition} set no limit."
            ),
            { } limit when length <= limit => new Verdict.Met(
                $"The name {facts.Bot.Name} has {Words.Count(length, "character")}; {limit} are allowed."
            ),
            { } limit => new Verdict.Unmet(
                $"The name {facts.Bot.Name} has {Words.Count(length, "character")}; Omnichannel takes {limit} at most.",
                BotPage.Remedy($"Give the bot a name of {limit} characters or fewer.", facts)
            ),
        };
    }
}
