using HandoffPortal.Domain;
using HandoffPortal.Domain.Proofs;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>Calls out that less is proven than before.</summary>
public sealed partial class ProofFallNotice
{
    /// <summary>What has fallen.</summary>
    [Parameter, EditorRequired]
    public ProofFall Fall { get; set; } = null!;

    private string Title =>
        Fall.IsCertain ? "Less is proven than before" : $"{Words.Of(Fall.Was.Proof)} could not be checked now";
}
