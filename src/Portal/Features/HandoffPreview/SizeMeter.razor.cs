using HandoffPortal.Domain.Transcripts;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.HandoffPreview;

/// <summary>How much a hand-off passes on, against what a channel takes.</summary>
public sealed partial class SizeMeter
{
    /// <summary>The size.</summary>
    [Parameter, EditorRequired]
    public PayloadSize Size { get; set; } = null!;

    private (Tone Tone, IconName Icon) Look =>
        Size.Standing switch
        {
            SizeStanding.Over => (Tone.Bad, IconName.Problem),
            SizeStanding.Near => (Tone.Warn, IconName.Warning),
            _ => (Tone.Good, IconName.Check),
        };
}
