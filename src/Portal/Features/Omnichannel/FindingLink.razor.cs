using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Leads to a finding further along the same page.</summary>
public sealed partial class FindingLink(NavigationManager navigation)
{
    /// <summary>The rule whose finding it is.</summary>
    [Parameter, EditorRequired]
    public string RuleId { get; set; } = "";

    /// <summary>What it says.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    // A bare "#…" would be taken relative to the base address, which is another page.
    private string Href => $"{navigation.Uri.Split('#')[0]}#{FindingAnchor.Id(RuleId)}";
}

/// <summary>Where on a page a finding stands.</summary>
internal static class FindingAnchor
{
    public static string Id(string ruleId) => $"finding-{ruleId}";
}
