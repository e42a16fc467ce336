using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Rules;

/// <summary>What a person can be sent to on the settings page itself.</summary>
public enum PageControl
{
    /// <summary>The button Enable.</summary>
    Enable,

    /// <summary>The choice of environment.</summary>
    Environment,

    /// <summary>The application ID box.</summary>
    ApplicationId,

    /// <summary>The button Connect.</summary>
    Connect,

    /// <summary>The switch Enable voice.</summary>
    Voice,

    /// <summary>The button Disconnect bot.</summary>
    Disconnect,

    /// <summary>What the hand-off record and Dataverse disagree about.</summary>
    Drifts,

    /// <summary>The operation that was cut short.</summary>
    Interruption,

    /// <summary>Reading everything again.</summary>
    ReadAgain,
}

/// <summary>Which control a state offers.</summary>
internal static class PageControls
{
    /// <summary>The way to a new connection: what has to be done first where the bot stands now.</summary>
    internal static PageControl TowardsConnecting(this HandoffFacts facts) =>
        facts.State.Match(
            notEnabled: () => PageControl.Enable,
            awaiting: () => PageControl.Environment,
            connected: (_, _) => PageControl.Disconnect,
            adopted: (_, recorded) => recorded ? PageControl.Disconnect : PageControl.Enable,
            disconnected: _ => PageControl.Environment,
            disabled: _ => PageControl.Enable,
            drifted: (_, _) => PageControl.Drifts,
            interrupted: (_, _) => PageControl.Interruption,
            unreadable: _ => PageControl.ReadAgain
        );

    /// <summary>The voice switch; where there is none yet, the way to it.</summary>
    internal static PageControl TowardsVoice(this HandoffFacts facts) =>
        facts.State is ConnectionState.Connected or ConnectionState.Adopted { Recorded: true }
            ? PageControl.Voice
            : facts.TowardsConnecting();
}
