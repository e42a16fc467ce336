using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.EmbedCode;

/// <summary>Stations one below the other, with an arrow from each to the next.</summary>
public sealed partial class CodeWay
{
    /// <summary>The stations, in order.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<CodeStep> Steps { get; set; } = [];
}
