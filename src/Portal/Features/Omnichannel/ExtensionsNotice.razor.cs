using HandoffPortal.Domain.Facts;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The seed's notice for a bot without the Omnichannel extension, naming which extensions are missing.</summary>
public sealed partial class ExtensionsNotice
{
    /// <summary>What was read.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;
}
