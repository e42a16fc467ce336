using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Bots;

/// <summary>A column's head that sorts: a link, so that the order is in the address.</summary>
public sealed partial class BotColumn
{
    /// <summary>Its words.</summary>
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    /// <summary>What it sorts by.</summary>
    [Parameter, EditorRequired]
    public FleetSort Sort { get; set; }

    /// <summary>What is asked now.</summary>
    [Parameter, EditorRequired]
    public FleetQuestion Question { get; set; } = null!;

    private bool IsSorted => Question.Sort == Sort;

    private string? Order =>
        (IsSorted, Question.Descending) switch
        {
            (false, _) => null,
            (_, true) => "descending",
            _ => "ascending",
        };

    private string Address => Question.SortedBy(Sort).Address;
}
