using HandoffPortal.Domain.Rules;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Leads to where a remedy is applied: a record or page elsewhere, or a control of this very page.</summary>
public sealed partial class PlaceLink(NavigationManager navigation)
{
    /// <summary>The place.</summary>
    [Parameter, EditorRequired]
    public Place Place { get; set; } = null!;

    private PageControl? Control => Place.Match(PageControl? (_, _) => null, which => which);

    // A bare "#…" would be taken relative to the base address, which is another page.
    private string Href(PageControl which) => $"{navigation.Uri.Split('#')[0]}#{ControlWords.Anchor(which)}";
}
