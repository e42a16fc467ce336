using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.EmbedCode;

/// <summary>Stations in a row, with an arrow from each to the next.</summary>
public sealed partial class CodeWay
{
    /// <summary>The stations, in order.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<CodeStep> Steps { get; set; } = [];
}
