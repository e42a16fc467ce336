using HandoffPortal.Domain;
using HandoffPortal.Domain.Environments;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.HandoffPreview;

/// <summary>Says which role reading transcripts takes, where, and who can give it.</summary>
public sealed partial class MissingRole
{
    /// <summary>Where the role is missing.</summary>
    [Parameter, EditorRequired]
    public DataverseEnvironment Home { get; set; } = null!;

    /// <summary>What Dataverse said.</summary>
    [Parameter, EditorRequired]
    public Fault Fault { get; set; } = null!;
}
