using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Voice;

/// <summary>Says whether the bot has its voice actions and variables, and what to install where it hasn't.</summary>
public sealed partial class TelephonyNotice
{
    /// <summary>What was found.</summary>
    [Parameter, EditorRequired]
    public TelephonyView Telephony { get; set; } = null!;
}
