using System.Collections.Immutable;
using System.Diagnostics;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Domain.EmbedCodes;

/// <summary>A code that puts a chat into a page (docs/dataverse-facts.md, embed codes).</summary>
public abstract record ChatCode
{
    private ChatCode() { }

    /// <summary>Power Virtual Agents' own: customers talk to the bot past Omnichannel, and hand-off doesn't occur.</summary>
    /// <param name="Bot">The bot that it names.</param>
    /// <param name="Form">How it brings the bot into the page.</param>
    public sealed record OfBot(EmbeddedBot Bot, BotCodeForm Form) : ChatCode;

    /// <summary>Omnichannel's chat widget: customers come by a workstream.</summary>
    /// <param name="Widget">The widget that it names.</param>
    public sealed record OfWidget(WidgetKey Widget) : ChatCode;

    /// <summary>Answers for both cases.</summary>
    public T Match<T>(Func<EmbeddedBot, BotCodeForm, T> ofBot, Func<WidgetKey, T> ofWidget) =>
        this switch
        {
            OfBot(var bot, var form) => ofBot(bot, form),
            OfWidget(var widget) => ofWidget(widget),
            _ => throw new UnreachableException(),
        };
}

/// <summary>The bot that an embed code names.</summary>
/// <param name="Environment">The environment that it names; null in codes of the first form, which name none.</param>
/// <param name="Name">The bot's id or schema name; null when the code doesn't tell.</param>
public sealed record EmbeddedBot(EnvironmentId? Environment, string? Name)
{
    /// <summary>The bot's id; null when the code has its schema name.</summary>
    public Guid? Id => Guid.TryParse(Name, out Guid id) ? id : null;
}

/// <summary>How Power Virtual Agents' code brings a bot into a page.</summary>
public enum BotCodeForm
{
    /// <summary>A frame that holds the bot's chat.</summary>
    Frame,

    /// <summary>A link to the bot's chat.</summary>
    Link,

    /// <summary>A chat canvas of the page's own, on the bot's Direct Line.</summary>
    Canvas,
}

/// <summary>What a chat widget's code says of it.</summary>
/// <param name="App">The widget's app id (<c>data-app-id</c>); null when it is missing or no id.</param>
/// <param name="Organisation">The organisation (<c>data-org-id</c>); null when it is missing or no id.</param>
public sealed record WidgetKey(string? App, Guid? Organisation);

/// <summary>A code that was found in a page.</summary>
/// <param name="Code">The code.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Lines">The lines where it begins, from 1.</param>
public sealed record FoundCode(ChatCode Code, CodePlace Place, ImmutableArray<int> Lines);

/// <summary>What was found in a page.</summary>
/// <param name="Codes">The codes, those that run first; <see cref="EmbedCodeReader.Most"/> at most.</param>
/// <param name="More">How many further ones were left out.</param>
/// <param name="IsEncoded">Was the whole page HTML-encoded?</param>
/// <param name="OutsideScripts">
/// The hosts of other scripts that the page loads: a tag manager among them may add code that the text doesn't show.
/// </param>
public sealed record FoundCodes(
    ImmutableArray<FoundCode> Codes,
    int More,
    bool IsEncoded,
    ImmutableArray<string> OutsideScripts
);
