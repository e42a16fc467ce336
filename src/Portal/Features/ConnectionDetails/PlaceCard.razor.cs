using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.ConnectionDetails;

/// <summary>One Omnichannel environment: the bots that connect there, and bot users that no bot claims.</summary>
public sealed partial class PlaceCard
{
    private readonly string id = $"place-{Guid.NewGuid():N}";

    /// <summary>The environment.</summary>
    [Parameter, EditorRequired]
    public ConnectionPlace Place { get; set; } = null!;
}
