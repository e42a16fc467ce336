using HandoffPortal.Domain;
using HandoffPortal.Domain.Transcripts;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;
using Preview = HandoffPortal.Domain.Transcripts.HandoffPreview;

namespace HandoffPortal.Portal.Features.HandoffPreview;

/// <summary>Every variable that is passed on, with what keeps it from arriving.</summary>
public sealed partial class VariablesPanel
{
    /// <summary>What is passed on.</summary>
    [Parameter, EditorRequired]
    public Preview Preview { get; set; } = null!;

    /// <summary>Is what is personal masked?</summary>
    [Parameter]
    public bool Masked { get; set; }

    /// <summary>Is it the made-up conversation?</summary>
    [Parameter]
    public bool IsMadeUp { get; set; }

    private string Origin =>
        Preview.HandOff is null
            ? "The conversation was not handed over. This is what would have been passed on, worked out from what happened in it."
            : "The conversation was handed over. What its hand-off event tells is as it was passed on; the rest is worked out from what happened before.";

    private IEnumerable<ChipLook> Summary
    {
        get
        {
            int failing = Count(RemarkWeight.Failure);
            int missing = Count(RemarkWeight.Warning);
            if (failing > 0)
            {
                yield return new ChipLook(
                    Tone.Bad,
                    IconName.Problem,
                    $"{Words.Count(failing, "variable")} make{(failing == 1 ? "s" : "")} the hand-off fail"
                );
            }
            if (missing > 0)
            {
                yield return new ChipLook(
                    Tone.Warn,
                    IconName.Warning,
                    $"{Words.Count(missing, "variable")} to look at"
                );
            }
            if (failing + missing == 0)
            {
                yield return new ChipLook(Tone.Good, IconName.Check, "Everything arrives");
            }
        }
    }

    private int Count(RemarkWeight weight) =>
        Preview.Variables.Count(variable =>
            variable.Remarks.Select(remark => remark.Weight).DefaultIfEmpty(RemarkWeight.Note).Max() == weight
        );
}
