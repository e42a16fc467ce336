using HandoffPortal.Domain.Bots;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The findings about topics, apart from those about the connection, with the way to the Voice page.</summary>
public sealed partial class TopicFindingsList
{
    /// <summary>The findings.</summary>
    [Parameter, EditorRequired]
    public TopicFindings Findings { get; set; } = TopicFindings.None;

    /// <summary>Whose topics.</summary>
    [Parameter, EditorRequired]
    public BotReference Bot { get; set; }
}
