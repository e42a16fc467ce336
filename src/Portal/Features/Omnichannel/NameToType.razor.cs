using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>
/// Asks for a name to be typed, so that nobody takes over by a slip what others may rely on. The box keeps what is typed by
/// itself: an answer of the server that comes late would take letters back.
/// </summary>
public sealed partial class NameToType
{
    /// <summary>The name.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>What was typed so far.</summary>
    [Parameter]
    public string Typed { get; set; } = "";

    /// <summary>Told at every key what stands there.</summary>
    [Parameter]
    public EventCallback<string> OnTyped { get; set; }

    // Not while it may still become right.
    private bool IsWrong => !Name.Trim().StartsWith(Typed.Trim(), StringComparison.Ordinal);

    private Task TypeAsync(ChangeEventArgs change) => OnTyped.InvokeAsync(change.Value as string ?? "");
}
