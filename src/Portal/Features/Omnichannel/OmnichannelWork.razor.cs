using HandoffPortal.Domain;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Operations.Refreshing;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>The work that a state asks for: enable, connect, look after, mend.</summary>
public sealed partial class OmnichannelWork
{
    /// <summary>What was read and judged.</summary>
    [Parameter, EditorRequired]
    public SettingsSeen Seen { get; set; } = null!;

    /// <summary>What was chosen and typed so far.</summary>
    [Parameter, EditorRequired]
    public SettingsChoice Choice { get; set; } = SettingsChoice.None;

    /// <summary>Told when the choice changes.</summary>
    [Parameter]
    public EventCallback<SettingsChoice> OnChoice { get; set; }

    /// <summary>Is the choice being checked just now?</summary>
    [Parameter]
    public bool Checking { get; set; }

    /// <summary>Told what the person wants to do.</summary>
    [Parameter]
    public EventCallback<OperationRequest> OnRequest { get; set; }

    /// <summary>Told what a refresh saw.</summary>
    [Parameter]
    public EventCallback<Reading<Refreshed>> OnRefreshed { get; set; }

    /// <summary>Told that the person wants to look again.</summary>
    [Parameter]
    public EventCallback OnReload { get; set; }

    private bool CanCutOff =>
        Offer.In(Seen.Facts.State) is var offer
        && (offer.Includes(OperationKind.Disconnect) || offer.Includes(OperationKind.Disable));
}
