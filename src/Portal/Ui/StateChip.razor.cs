using HandoffPortal.Domain.Connections;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Ui;

/// <summary>A connection's state in words.</summary>
public sealed partial class StateChip
{
    /// <summary>The state.</summary>
    [Parameter, EditorRequired]
    public ConnectionState State { get; set; } = null!;
}
