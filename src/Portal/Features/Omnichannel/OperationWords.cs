using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>What the operation dialog calls things: its question, its button, its result.</summary>
public static class OperationWords
{
    /// <summary>The operation's name as its button has it (product.md §2).</summary>
    public static string Name(OperationKind kind) =>
        kind switch
        {
            OperationKind.Disconnect => "Disconnect bot",
            OperationKind.EnableVoice => "Enable voice",
            OperationKind.DisableVoice => "Turn voice off",
            OperationKind.Accept => "Accept what Dataverse says",
            OperationKind.Restore => "Restore what the record says",
            OperationKind.Verify => "Check the connection",
            OperationKind.ConfirmByHand => "Confirm by hand",
            OperationKind.ShowPersonalData => "Show personal data",
            _ => kind.ToString(),
        };

    /// <summary>The word on the button that confirms this request.</summary>
    public static string Verb(OperationRequest request) =>
        request switch
        {
            OperationRequest.TakeOver => "Take over and connect",
            OperationRequest.Accept => "Accept",
            OperationRequest.Restore => "Restore",
            OperationRequest.Finish => "Finish",
            OperationRequest.Undo => "Undo",
            _ => Kind(request) is { } kind ? Name(kind) : "",
        };

    /// <summary>The kind of operation that a request asks for; null for Finish and Undo, which are about an operation of another kind.</summary>
    public static OperationKind? Kind(OperationRequest request) =>
        request.Match<OperationKind?>(
            enable: () => OperationKind.Enable,
            connect: (_, _) => OperationKind.Connect,
            takeOver: (_, _, _) => OperationKind.Connect,
            accept: _ => OperationKind.Accept,
            restore: _ => OperationKind.Restore,
            disconnect: () => OperationKind.Disconnect,
            disable: () => OperationKind.Disable,
            setVoice: on => on ? OperationKind.EnableVoice : OperationKind.DisableVoice,
            finish: () => null,
            undo: () => null
        );

    /// <summary>The question that the dialog asks, with the names of what it is about.</summary>
    public static string Question(OperationRequest request, OperationSubject about) =>
        request.Match(
            enable: () => $"Enable hand-off for {about.BotName}?",
            connect: (omnichannel, _) => $"Connect {about.BotName} to {about.Names.Of(omnichannel)}?",
            takeOver: (omnichannel, _, _) =>
                $"Take the application user over and connect {about.BotName} to {about.Names.Of(omnichannel)}?",
            accept: _ => $"Accept what Dataverse says of {about.BotName}?",
            restore: _ => $"Restore what the hand-off record says of {about.BotName}?",
            disconnect: () =>
                about.Link is { } link
                    ? $"Disconnect {about.BotName} from {about.Names.Of(link.Omnichannel)}?"
                    : $"Disconnect {about.BotName}?",
            disable: () => $"Disable hand-off for {about.BotName}?",
            setVoice: on => on ? $"Enable voice for {about.BotName}?" : $"Turn voice off for {about.BotName}?",
            finish: () => $"Finish {Doing(about)}?",
            undo: () => $"Undo {Doing(about)}?"
        );

    /// <summary>What is so now that everything the plan said was done.</summary>
    public static string Done(Plan plan, OperationSubject about) =>
        plan.Kind switch
        {
            OperationKind.Undo => $"The change to {about.BotName} was taken back.",
            OperationKind.Enable => Enabled(plan.Ends, about),
            OperationKind.Accept => $"The hand-off record of {about.BotName} now says what Dataverse says.",
            OperationKind.Restore => $"Dataverse now says what the hand-off record of {about.BotName} says.",
            OperationKind.DisableVoice => $"Voice is off for {about.BotName}.",
            OperationKind.EnableVoice => $"Voice is enabled for {about.BotName}.",
            _ => plan.Ends.Match(
                awaiting: () => $"Hand-off is enabled for {about.BotName}.",
                connected: (link, _, _) => $"{about.BotName} is connected to {about.Names.Of(link.Omnichannel)}.",
                adopted: (link, _) => $"{about.BotName} is connected to {about.Names.Of(link.Omnichannel)}.",
                disconnected: link =>
                    $"{about.BotName} is disconnected from {about.Names.Of(link.Omnichannel)}. Hand-off stays enabled.",
                disabled: _ => $"Hand-off is disabled for {about.BotName}."
            ),
        };

    /// <summary>The operation as something that goes on: "connecting Store Locator".</summary>
    public static string Doing(OperationKind kind, string botName) =>
        kind switch
        {
            OperationKind.Enable => $"enabling hand-off for {botName}",
            OperationKind.Connect => $"connecting {botName}",
            OperationKind.Disconnect => $"disconnecting {botName}",
            OperationKind.Disable => $"disabling hand-off for {botName}",
            OperationKind.EnableVoice => $"enabling voice for {botName}",
            OperationKind.DisableVoice => $"turning voice off for {botName}",
            OperationKind.Refresh => $"refreshing {botName}",
            OperationKind.Accept => $"accepting what Dataverse says of {botName}",
            OperationKind.Restore => $"restoring what the hand-off record says of {botName}",
            OperationKind.Verify => $"checking {botName}",
            OperationKind.ConfirmByHand => $"confirming by hand for {botName}",
            OperationKind.ShowPersonalData => $"showing a conversation of {botName}",
            _ => $"undoing the change to {botName}",
        };

    private static string Doing(OperationSubject about) =>
        about.Interrupted is { } kind ? Doing(kind, about.BotName) : $"the change to {about.BotName}";

    private static string Enabled(Standing ends, OperationSubject about) =>
        $"Hand-off is enabled for {about.BotName}. "
        + ends.Match(
            awaiting: () => "Next, choose the environment to connect it to.",
            connected: (_, _, _) => "",
            adopted: (link, _) =>
                $"It was already connected to {about.Names.Of(link.Omnichannel)}, and that connection was not touched.",
            disconnected: _ => "The connection that it had is filled in, ready to be connected again.",
            disabled: _ => ""
        );
}

/// <summary>What an operation is about, by name.</summary>
/// <param name="BotName">The bot's name.</param>
/// <param name="Names">The names of environments.</param>
/// <param name="Link">The link that is known before the operation; null for none.</param>
/// <param name="Interrupted">The operation that was cut short, for Finish and Undo; else null.</param>
public sealed record OperationSubject(
    string BotName,
    EnvironmentNames Names,
    HandoffLink? Link = null,
    OperationKind? Interrupted = null
);
