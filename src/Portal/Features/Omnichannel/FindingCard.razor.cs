using HandoffPortal.Domain;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Portal.Ui;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>One finding: which rule, how bad, how we know, what to do and who can.</summary>
public sealed partial class FindingCard
{
    /// <summary>The finding.</summary>
    [Parameter, EditorRequired]
    public Finding Finding { get; set; } = null!;

    /// <summary>The operation at hand.</summary>
    [Parameter]
    public OperationKind? AtHand { get; set; }

    /// <summary>
    /// Can links lead to it, and it to the controls of the page? Only one card of a finding on a page may be, and none in
    /// a dialog above the page.
    /// </summary>
    [Parameter]
    public bool Anchored { get; set; }

    /// <summary>Show the places in topics at once, rather than fold them.</summary>
    [Parameter]
    public bool SpotsOpen { get; set; }

    private ChipLook Look => VerdictLook.Of(Finding, AtHand);

    private static string Who(Administrator who) => Words.Capital(FindingsView.Title(who));
}
