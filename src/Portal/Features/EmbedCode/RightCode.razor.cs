using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.EmbedCodes;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.EmbedCode;

/// <summary>The chat widgets of the bot, with their code; or why there is none.</summary>
public sealed partial class RightCode
{
    /// <summary>What was read about the bot.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;

    /// <summary>Its chat widgets; null until they are read.</summary>
    [Parameter]
    public Reading<ImmutableArray<ChatWidget>>? Widgets { get; set; }

    /// <summary>Reads them again.</summary>
    [Parameter]
    public EventCallback OnRetry { get; set; }

    private DataverseEnvironment? Place => Facts.State.KnownLink is { } link ? Facts.Find(link.Omnichannel) : null;

    // Chat workstreams only: a chat channel can't be added to another.
    private string Workstream =>
        Facts.Omnichannel?.Routing.Match(
            routing =>
                routing.Workstreams.FirstOrDefault(workstream => workstream.Channel.Is(StreamSource.LiveChat))?.Name,
            _ => null
        )
        ?? $"a workstream of {Facts.Bot.Name}";
}
