using HandoffPortal.Domain.Transcripts;
using HandoffPortal.Domain.Transcripts.Masking;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.HandoffPreview;

/// <summary>A variable, its value, where that was found, and what keeps it from arriving.</summary>
public sealed partial class VariableItem
{
    /// <summary>The variable.</summary>
    [Parameter, EditorRequired]
    public PreviewVariable Variable { get; set; } = null!;

    /// <summary>Is what is personal masked?</summary>
    [Parameter]
    public bool Masked { get; set; }

    private MaskedText Value => Masked ? Mask.Of(Variable) : MaskedText.Plain(Variable.Value.Shown);

    private string Found =>
        Variable.Source switch
        {
            VariableSource.HandOffEvent => "From the hand-off event",
            VariableSource.Conversation when Variable.TimesSet > 1 =>
                $"Set {Variable.TimesSet} times in the conversation; the last value counts",
            VariableSource.Conversation => "From the conversation",
            _ => "",
        };

    private static (Tone Tone, IconName Icon, string Word) Look(VariableRemark remark) =>
        remark.Weight switch
        {
            RemarkWeight.Failure => (Tone.Bad, IconName.Problem, "Problem"),
            RemarkWeight.Warning => (Tone.Warn, IconName.Warning, "Warning"),
            _ => (Tone.Quiet, IconName.Info, "Note"),
        };
}
