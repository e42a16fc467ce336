using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules.ApplicationIds;
using Microsoft.AspNetCore.Components;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>Whose the entered application ID is, why that stands in the way, and the safe ways out.</summary>
public sealed partial class ClashCard
{
    /// <summary>Who has the application ID.</summary>
    [Parameter, EditorRequired]
    public ApplicationIdClash Clash { get; set; } = null!;

    /// <summary>The bot that is to be connected.</summary>
    [Parameter, EditorRequired]
    public string BotName { get; set; } = "";

    /// <summary>Told what the person wants to do.</summary>
    [Parameter]
    public EventCallback<OperationRequest> OnRequest { get; set; }

    /// <summary>Told that the person wants to enter another application ID.</summary>
    [Parameter]
    public EventCallback OnAnotherId { get; set; }

    private string Heading =>
        Clash.Others.IsEmpty ? "This application ID is the bot's own" : "Somebody else has this application ID";

    private string Why =>
        Clash.Others switch
        {
            [] => $"Connect takes this user up as the bot user of {BotName}.",
            [{ User.Deleted: true }] =>
                $"A deleted user keeps its application ID until it is purged, and Dataverse lets no second user have it. So {BotName} can't be connected with it.",
            _ =>
                $"Omnichannel knows every bot as an application user, and Dataverse lets only one user of {Clash.Environment.Name} have an application ID. So {BotName} can't be connected with it.",
        };

    private OperationRequest.Connect Connect =>
        new OperationRequest.Connect(Clash.Environment.Id, new ApplicationIdEntry.Entered(Clash.Id));

    private OperationRequest.TakeOver TakeOver(ApplicationUser user) =>
        new OperationRequest.TakeOver(Clash.Environment.Id, new ApplicationIdEntry.Entered(Clash.Id), user.Id);

    private static string Status(ApplicationUser user) =>
        user.Deleted ? "Deleted, not purged"
        : user.Disabled ? "Disabled"
        : "Enabled";
}
