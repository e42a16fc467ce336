using HandoffPortal.Domain;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>Says what happened, whether anything was changed, and what to do.</summary>
public sealed partial class FaultNotice(NavigationManager navigation)
{
    /// <summary>What happened.</summary>
    [Parameter, EditorRequired]
    public Fault Fault { get; set; } = null!;

    /// <summary>Tries again; without it no such button is shown.</summary>
    [Parameter]
    public EventCallback OnRetry { get; set; }

    /// <summary>Further ways out.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    // What was not found can't have been changed; saying so would only puzzle.
    private string Changed =>
        Fault switch
        {
            { MayHaveLanded: true } => "Nobody can say yet whether the change was made.",
            { Kind: FaultKind.NotFound } => "",
            _ => "Nothing was changed.",
        };

    private string SignIn => SignInAddress.WithReturnTo(navigation.ToBaseRelativePath(navigation.Uri));
}
