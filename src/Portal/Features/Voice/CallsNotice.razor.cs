using HandoffPortal.Domain.Bots;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Voice;

/// <summary>Says whether calls come to the bot; where none do, offers to judge as if they did.</summary>
public sealed partial class CallsNotice
{
    /// <summary>Whether they come.</summary>
    [Parameter, EditorRequired]
    public CallsToTheBot Calls { get; set; } = null!;

    /// <summary>Which bot.</summary>
    [Parameter, EditorRequired]
    public BotReference Bot { get; set; }
}
