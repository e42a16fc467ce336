using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>
/// The line that leads to a hop: whole with an arrow where conversations get on; broken and crossed out, with a shut gate,
/// or open to question where they don't. It says nothing that the hop's words don't.
/// </summary>
public sealed partial class HopEdge
{
    private const string Cross = "M5 5l10 10M15 5L5 15";
    private const string Gate = "M7 2v16M13 2v16";
    private const string Unsure = "M7 7.500a3 3 0 1 1 4.400 2.600c-1 .5-1.400 1-1.400 2M10 15.500v.1";

    /// <summary>How the hop stands to which it leads.</summary>
    [Parameter, EditorRequired]
    public HopStanding To { get; set; }

    private string? Mark =>
        To switch
        {
            HopStanding.Unmet or HopStanding.DeadEnd => Cross,
            HopStanding.Shut => Gate,
            HopStanding.Untold => Unsure,
            _ => null,
        };
}
