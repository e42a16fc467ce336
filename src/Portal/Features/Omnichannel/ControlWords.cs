using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Portal.Features.Omnichannel;

/// <summary>What the controls of the settings page are called, and where they stand on it.</summary>
public static class ControlWords
{
    /// <summary>What a link to the control says.</summary>
    public static string Link(PageControl control) =>
        control == PageControl.ReadAgain ? Name(control) : $"Go to {Name(control)}";

    /// <summary>What the control is called in a sentence.</summary>
    public static string Name(PageControl control) =>
        control switch
        {
            PageControl.Environment => "the environments",
            PageControl.ApplicationId => "the application ID",
            PageControl.Voice => OperationWords.Name(OperationKind.EnableVoice),
            PageControl.Disconnect => OperationWords.Name(OperationKind.Disconnect),
            PageControl.Drifts => "what the record and Dataverse disagree about",
            PageControl.Interruption => "the operation that was cut short",
            PageControl.ReadAgain => "Read again",
            _ => control.ToString(),
        };

    /// <summary>The id of the control, or of the heading of its section; the first control of that section is meant.</summary>
    public static string Anchor(PageControl control) =>
        control switch
        {
            PageControl.Enable => "enable",
            PageControl.Environment => "step-environment",
            PageControl.ApplicationId => "application-id",
            PageControl.Connect => "step-review",
            PageControl.Voice => "voice-switch",
            PageControl.Disconnect => "cut-off",
            PageControl.Drifts => "drifts",
            PageControl.Interruption => "interrupted",
            _ => "",
        };
}
