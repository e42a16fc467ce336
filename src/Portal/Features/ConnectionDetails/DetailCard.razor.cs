using HandoffPortal.Domain.Operations.Verifying;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.ConnectionDetails;

/// <summary>Values that belong together, each with a button that copies it.</summary>
public sealed partial class DetailCard
{
    private readonly string id = $"group-{Guid.NewGuid():N}";

    /// <summary>The values.</summary>
    [Parameter, EditorRequired]
    public ValueGroup Group { get; set; } = null!;

    // "Application ID" keeps its capitals behind the first.
    private static string Lower(string label) => char.ToLowerInvariant(label[0]) + label[1..];
}
