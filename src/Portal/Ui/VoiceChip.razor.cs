using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>Whether voice is enabled for the bot.</summary>
public sealed partial class VoiceChip
{
    /// <summary>Is it?</summary>
    [Parameter, EditorRequired]
    public bool On { get; set; }
}
