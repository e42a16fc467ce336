using System.Collections.Immutable;
using HandoffPortal.Domain.Rules;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>All findings, most blocking first, with one line that sums them up.</summary>
public sealed partial class FindingsPanel
{
    /// <summary>The findings, sorted.</summary>
    [Parameter, EditorRequired]
    public FindingsView View { get; set; } = null!;

    private IEnumerable<(string Title, ImmutableArray<Finding> Findings)> Open =>
        Any((Blocking, View.Stopping), ("Needs attention", View.Unmet), ("Could not tell", View.Untold));

    private IEnumerable<(string Title, ImmutableArray<Finding> Findings)> Folded =>
        Any(("Not yet", View.Waiting), ("Met", View.Met));

    private string Blocking => View.AtHand is { } operation ? $"Blocks {OperationWords.Name(operation)}" : "Blocks";

    private static IEnumerable<(string Title, ImmutableArray<Finding> Findings)> Any(
        params (string Title, ImmutableArray<Finding> Findings)[] groups
    ) => groups.Where(group => !group.Findings.IsEmpty);
}
