using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>The first few of a list that may be long, and more on demand.</summary>
public sealed partial class FirstFew<T>
{
    private const int Step = 20;
    private int shown;

    /// <summary>All of them.</summary>
    [Parameter, EditorRequired]
    public ImmutableArray<T> Items { get; set; } = [];

    /// <summary>How many are shown at first.</summary>
    [Parameter]
    public int First { get; set; } = 5;

    /// <summary>How one is shown.</summary>
    [Parameter, EditorRequired]
    public RenderFragment<T> ChildContent { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnInitialized() => shown = First;

    private void ShowMore() => shown += Step;
}
