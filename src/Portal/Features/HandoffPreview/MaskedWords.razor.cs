using HandoffPortal.Domain.Transcripts.Masking;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.HandoffPreview;

/// <summary>A text in which something may be masked. A long one is folded.</summary>
public sealed partial class MaskedWords
{
    private const int Short = 400;
    private const int Beginning = 160;

    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public MaskedText Text { get; set; } = null!;

    // What is masked from end to end says what it is; a gap between words only to screen readers.
    private bool IsAlone => Text.Parts.Length == 1;

    private bool IsLong => Whole.Length > Short && !Text.HidesAnything;

    private string Whole => string.Concat(Text.Parts.OfType<MaskedPart.Plain>().Select(plain => plain.Text));

    private int Length => Whole.Length;

    private string Start => Whole[..Beginning];
}
