using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Disconnect bot and Disable, each with what it does, apart from everything else.</summary>
public sealed partial class CutOffActions
{
    /// <summary>The bot's state; decides which of the two are offered.</summary>
    [Parameter, EditorRequired]
    public ConnectionState State { get; set; } = null!;

    /// <summary>The names of environments.</summary>
    [Parameter, EditorRequired]
    public EnvironmentNames Names { get; set; } = EnvironmentNames.None;

    /// <summary>Told what the person wants to do.</summary>
    [Parameter]
    public EventCallback<OperationRequest> OnRequest { get; set; }

    private Offer Offer => Offer.In(State);

    private HandoffLink? Link => State.KnownLink;
}
