using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>The page's title, in the document and as its only h1, with the way that led here.</summary>
public sealed partial class PageHead
{
    /// <summary>The title.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>The pages above this one, the topmost first; without this one.</summary>
    [Parameter]
    public IReadOnlyList<Crumb> Crumbs { get; set; } = [];

    /// <summary>What stands beside the title: a button or two.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }
}

/// <summary>A page above this one.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Href">Its address; null for a heading without a page.</param>
public sealed record Crumb(string Text, string? Href);
