using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>An operation that somebody runs just now, or that was cut short.</summary>
public sealed partial class InterruptedCard
{
    /// <summary>The operation as the record has it.</summary>
    [Parameter, EditorRequired]
    public Intent Operation { get; set; } = null!;

    /// <summary>Is whoever ran it gone?</summary>
    [Parameter, EditorRequired]
    public bool Overdue { get; set; }

    /// <summary>The bot's name.</summary>
    [Parameter, EditorRequired]
    public string BotName { get; set; } = "";

    /// <summary>The names of environments.</summary>
    [Parameter, EditorRequired]
    public EnvironmentNames Names { get; set; } = EnvironmentNames.None;

    /// <summary>Told what the person wants to do.</summary>
    [Parameter]
    public EventCallback<OperationRequest> OnRequest { get; set; }

    /// <summary>Told that the person wants to look again.</summary>
    [Parameter]
    public EventCallback OnReload { get; set; }

    private ImmutableArray<PlanLine> Lines => PlanLine.Of(Operation, Names, Overdue);
}
