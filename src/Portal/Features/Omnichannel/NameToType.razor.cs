using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Asks for a name to be typed, so that nobody takes over by a slip what others may rely on.</summary>
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

    private Task TypeAsync(ChangeEventArgs change) => OnTyped.InvokeAsync(change.Value as string ?? "");
}
