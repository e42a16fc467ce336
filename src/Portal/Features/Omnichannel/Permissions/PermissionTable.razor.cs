using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel.Permissions;

/// <summary>What one of the two may do: one group of rows for each set of needs; on narrow screens one card.</summary>
public sealed partial class PermissionTable
{
    /// <summary>What to show.</summary>
    [Parameter, EditorRequired]
    public PermissionPart Part { get; set; } = null!;

    /// <summary>The id of the heading, unique on the page.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";
}
