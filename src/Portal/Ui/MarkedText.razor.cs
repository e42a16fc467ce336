using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>A text with what differs marked: framed where it is wrong, underlined where it is right.</summary>
public sealed partial class MarkedText
{
    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<TextRun> Runs { get; set; } = [];

    /// <summary>Is what differs wrong here?</summary>
    [Parameter]
    public bool Wrong { get; set; }
}
