using System.Collections.Immutable;
using System.Globalization;
using HandoffPortal.Domain.Transcripts.Masking;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.HandoffPreview;

/// <summary>The whole conversation. Only the lines in sight are in the page, however many there are.</summary>
public sealed partial class ConversationView
{
    private ICollection<ConversationLine> items = [];

    /// <summary>What happened, a line each.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<ConversationLine> Lines { get; set; }

    /// <summary>Masks what is personal; null shows everything.</summary>
    [Parameter]
    public Mask? Mask { get; set; }

    private string Count =>
        Lines.Length == 1
            ? "1 activity"
            : string.Create(CultureInfo.InvariantCulture, $"{Lines.Length:N0} activities, in order");

    /// <inheritdoc/>
    protected override void OnParametersSet() => items = Lines;
}
