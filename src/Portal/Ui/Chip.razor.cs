using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>A word or two with icon and colour.</summary>
public sealed partial class Chip
{
    /// <summary>How it looks.</summary>
    [Parameter, EditorRequired]
    public ChipLook Look { get; set; } = null!;
}
