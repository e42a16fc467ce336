using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>What a link connects, value by value.</summary>
public sealed partial class LinkValues
{
    /// <summary>The link.</summary>
    [Parameter, EditorRequired]
    public HandoffLink Link { get; set; } = null!;

    /// <summary>What was read about the bot.</summary>
    [Parameter, EditorRequired]
    public HandoffFacts Facts { get; set; } = null!;

    /// <summary>The names of environments.</summary>
    [Parameter, EditorRequired]
    public EnvironmentNames Names { get; set; } = EnvironmentNames.None;

    /// <summary>Further rows.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    private ApplicationUser? User =>
        Facts.BotUsers.Match(
            users =>
                users
                    .FirstOrDefault(found => found.Environment == Link.Omnichannel && found.User.Id == Link.BotUser)
                    ?.User,
            _ => null
        );

    private DateTimeOffset? Since =>
        Facts.Standing?.Match<DateTimeOffset?>(
            awaiting: () => null,
            connected: (_, _, since) => since,
            adopted: (_, since) => since,
            disconnected: _ => null,
            disabled: _ => null
        );
}
