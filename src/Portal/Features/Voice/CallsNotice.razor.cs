using HandoffPortal.Domain.Bots;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Voice;

/// <summary>
/// Says whether calls come to the bot, and leads to what would go wrong there; where none come, offers to judge as if they
/// did.
/// </summary>
public sealed partial class CallsNotice(NavigationManager navigation)
{
    /// <summary>What was read and judged.</summary>
    [Parameter, EditorRequired]
    public VoiceSeen Seen { get; set; } = null!;

    private CallsToTheBot Calls => Seen.Calls;

    private BotReference Bot => Seen.Facts.Reference;

    // A bare "#…" would be taken relative to the base address, which is another page.
    private string Below => $"{navigation.Uri.Split('#')[0]}#on-calls";
}
