using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Portal.Ui;

namespace HandoffPortal.Portal.Features.Bots;

/// <summary>One bot of the list.</summary>
/// <param name="Bot">The bot.</param>
/// <param name="Home">The environment that holds it.</param>
/// <param name="State">Its state; null while an environment that it depends on has not answered.</param>
/// <param name="LastRefresh">When its connection was last checked; null when it never was.</param>
public sealed record FleetRow(Bot Bot, DataverseEnvironment Home, ConnectionState? State, LastRefresh? LastRefresh)
{
    /// <summary>Where its pages are.</summary>
    public BotReference Reference => new(Home.Id, Bot.Id);

    /// <summary>The state's kind, as the filter has it.</summary>
    public FleetState Kind => FleetStates.Of(State);

    /// <summary>How the state looks.</summary>
    public ChipLook Look => State is null ? FleetStates.Look(FleetState.Checking) : ChipLook.Of(State);

    /// <summary>Whether voice is on; null for a bot that is not connected.</summary>
    public bool? Voice =>
        State switch
        {
            ConnectionState.Connected(_, var voice) => voice,
            ConnectionState.Adopted => false,
            _ => null,
        };

    /// <summary>Whether there is a connection that a proof could speak of.</summary>
    public bool HasConnection => State?.KnownLink is not null;

    /// <summary>Why it could not be read, and what to do; null when it could.</summary>
    public string? Trouble => State is ConnectionState.Unreadable(var why) ? $"{why.What} {why.Remedy}" : null;
}

/// <summary>The kinds of states to filter by, the most urgent first.</summary>
public enum FleetState
{
    /// <summary>The record and Dataverse disagree.</summary>
    Drifted,

    /// <summary>An operation runs or was cut short.</summary>
    Interrupted,

    /// <summary>We could not look.</summary>
    Unreadable,

    /// <summary>Hand-off is on, nothing is connected.</summary>
    AwaitingConnection,

    /// <summary>The bot was cut off.</summary>
    Disconnected,

    /// <summary>Connected outside the portal.</summary>
    Adopted,

    /// <summary>Connected, with or without voice.</summary>
    Connected,

    /// <summary>Hand-off was turned off.</summary>
    Disabled,

    /// <summary>Hand-off was never on.</summary>
    NotEnabled,

    /// <summary>An environment has yet to answer.</summary>
    Checking,
}

/// <summary>From states to their kinds and looks.</summary>
public static class FleetStates
{
    /// <summary>The kind of a state; null is one that is still being checked.</summary>
    public static FleetState Of(ConnectionState? state) =>
        state?.Match(
            notEnabled: () => FleetState.NotEnabled,
            awaiting: () => FleetState.AwaitingConnection,
            connected: (_, _) => FleetState.Connected,
            adopted: (_, _) => FleetState.Adopted,
            disconnected: _ => FleetState.Disconnected,
            disabled: _ => FleetState.Disabled,
            drifted: (_, _) => FleetState.Drifted,
            interrupted: (_, _) => FleetState.Interrupted,
            unreadable: _ => FleetState.Unreadable
        ) ?? FleetState.Checking;

    /// <summary>How a kind looks in the filter.</summary>
    public static ChipLook Look(FleetState kind) =>
        kind switch
        {
            FleetState.Drifted => new ChipLook(Tone.Bad, IconName.Problem, "Drifted"),
            FleetState.Interrupted => new ChipLook(Tone.Warn, IconName.Warning, "Interrupted"),
            FleetState.Unreadable => new ChipLook(Tone.Warn, IconName.Question, "Unreadable"),
            FleetState.AwaitingConnection => new ChipLook(Tone.Info, IconName.Plug, "Awaiting connection"),
            FleetState.Disconnected => new ChipLook(Tone.Quiet, IconName.Close, "Disconnected"),
            FleetState.Adopted => new ChipLook(Tone.Good, IconName.Link, "Adopted"),
            FleetState.Connected => new ChipLook(Tone.Good, IconName.Check, "Connected"),
            FleetState.Disabled => new ChipLook(Tone.Quiet, IconName.Close, "Disabled"),
            FleetState.NotEnabled => new ChipLook(Tone.Quiet, IconName.Plug, "Not enabled"),
            _ => new ChipLook(Tone.Quiet, IconName.Clock, "Checking"),
        };
}
