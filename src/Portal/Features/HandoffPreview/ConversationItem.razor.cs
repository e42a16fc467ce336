using HandoffPortal.Domain.Transcripts.Masking;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.HandoffPreview;

/// <summary>One line of the conversation.</summary>
public sealed partial class ConversationItem
{
    /// <summary>The line.</summary>
    [Parameter, EditorRequired]
    public ConversationLine Line { get; set; } = null!;

    /// <summary>Masks what is personal; null shows everything.</summary>
    [Parameter]
    public Mask? Mask { get; set; }

    /// <summary>How many lines there are.</summary>
    [Parameter, EditorRequired]
    public int Of { get; set; }
}
