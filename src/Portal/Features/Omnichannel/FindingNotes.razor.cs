using System.Collections.Immutable;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The findings that concern a control, beside it, in short: what was seen and what to do.</summary>
public sealed partial class FindingNotes
{
    /// <summary>All findings.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<Finding> Findings { get; set; } = [];

    /// <summary>Only those of this concern are shown.</summary>
    [Parameter, EditorRequired]
    public Concern Concern { get; set; }

    /// <summary>The operation at hand.</summary>
    [Parameter]
    public OperationKind? AtHand { get; set; }

    /// <summary>The rule whose finding is left out, since the page says it in other words; null for none.</summary>
    [Parameter]
    public string? Except { get; set; }

    /// <summary>Say what is met when nothing else is to say: the answer to what was just typed.</summary>
    [Parameter]
    public bool WithMet { get; set; }

    private ImmutableArray<Finding> Shown =>
        Ours.Any(finding => !finding.IsMet) ? [.. Ours.Where(finding => !finding.IsMet)]
        : WithMet ? [.. Ours]
        : [];

    private IEnumerable<Finding> Ours =>
        Findings.Where(finding =>
            finding.Rule.Concern == Concern && finding.Rule.Id != Except && !finding.Verdict.IsNotYet
        );

    private ChipLook Look(Finding finding) => VerdictLook.Of(finding, AtHand);

    private static string Sentence(Finding finding) =>
        finding.Verdict.Match(
            evidence => evidence,
            (evidence, remedy) => $"{evidence} {remedy.Action}",
            (evidence, remedy) => $"{evidence} {remedy.Action}"
        );
}
