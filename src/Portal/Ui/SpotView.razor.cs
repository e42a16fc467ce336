using HandoffPortal.Domain;
using HandoffPortal.Domain.Rules;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>One place in a topic where a rule is broken: where it is, why it matters, what is written and what should be.</summary>
public sealed partial class SpotView
{
    private TextMarks marks = TextMarks.Of("", null);

    /// <summary>The place.</summary>
    [Parameter, EditorRequired]
    public TopicSpot Spot { get; set; } = null!;

    private string? Said =>
        marks.Wrong.IsEmpty ? null : $"Marked as wrong: {Words.List([.. marks.Wrong.Select(wrong => $"“{wrong}”")])}";

    /// <inheritdoc/>
    protected override void OnParametersSet() => marks = TextMarks.Of(Spot.Text, Spot.ShouldRead);
}
