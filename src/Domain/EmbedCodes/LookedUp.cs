using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.EmbedCodes;

/// <summary>What was read about the bots and widgets that a page's codes name; an environment that is missing was not asked.</summary>
/// <param name="Widgets">By environment.</param>
/// <param name="Bots">By environment.</param>
public sealed record LookedUp(
    ImmutableDictionary<EnvironmentId, Reading<ImmutableArray<ChatWidget>>> Widgets,
    ImmutableDictionary<EnvironmentId, Reading<ImmutableArray<NamedBot>>> Bots
)
{
    /// <summary>Nothing was asked.</summary>
    public static readonly LookedUp Nothing = new(
        ImmutableDictionary<EnvironmentId, Reading<ImmutableArray<ChatWidget>>>.Empty,
        ImmutableDictionary<EnvironmentId, Reading<ImmutableArray<NamedBot>>>.Empty
    );
}

/// <summary>How the names in codes relate to a bot's facts.</summary>
internal static class CodeNames
{
    /// <summary>The environment of an organisation; null when the caller can't see it.</summary>
    public static DataverseEnvironment? Of(this HandoffFacts facts, Guid organisation) =>
        facts
            .Visible.Append(facts.Home)
            .Concat(facts.Omnichannel is { } there ? [there.Environment] : [])
            .FirstOrDefault(environment => environment.OrganisationId == organisation);

    /// <summary>Does an embed code name this bot? A code without an environment can name it by its id alone.</summary>
    public static bool Names(this EmbeddedBot embedded, HandoffFacts facts) =>
        embedded.Environment is { } environment
            ? environment == facts.Home.Id && embedded.Is(facts.Bot.Id.Value, facts.Bot.SchemaName)
            : embedded.Id == facts.Bot.Id.Value;

    /// <summary>Does it name a bot with this id and schema name?</summary>
    public static bool Is(this EmbeddedBot embedded, Guid id, string schemaName) =>
        embedded.Id == id || string.Equals(embedded.Name, schemaName, StringComparison.OrdinalIgnoreCase);

    /// <summary>Is a user this bot's: marked for it, or the one that the connection names?</summary>
    public static bool IsOf(this WidgetBotUser user, HandoffFacts facts, EnvironmentId environment) =>
        user.OwningEnvironment == facts.Home.Id
            && string.Equals(user.Handle, facts.Bot.SchemaName, StringComparison.OrdinalIgnoreCase)
        || facts.State.KnownLink is { } link && link.Omnichannel == environment && link.BotUser == user.Id;

    /// <summary>The bot with this reference's id in the environment that holds it.</summary>
    public static NamedBot? Find(this ImmutableArray<NamedBot> bots, EmbeddedBot embedded) =>
        bots.FirstOrDefault(bot => embedded.Is(bot.Reference.Bot.Value, bot.SchemaName));
}
