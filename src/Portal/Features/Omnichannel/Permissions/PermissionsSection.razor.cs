using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel.Permissions;

/// <summary>What the person and the bot user may do: said before anybody tries it. Open where something is missing.</summary>
public sealed partial class PermissionsSection(RuleEdition edition)
{
    /// <summary>What was read.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;

    private PermissionsView View { get; set; } = null!;

    /// <inheritdoc/>
    protected override void OnParametersSet() => View = PermissionsView.Of(Facts, edition);
}
