using System.Collections.Immutable;
using System.Diagnostics;

namespace HandoffPortal.Domain.Connections;

/// <summary>
/// Where a bot's connection stands (product.md §4): derived from the hand-off record and the rows read, never stored.
/// </summary>
public abstract record ConnectionState
{
    private ConnectionState() { }

    /// <summary>Hand-off is off and nothing is remembered.</summary>
    public sealed record NotEnabled : ConnectionState;

    /// <summary>Hand-off is on; nothing is connected yet.</summary>
    public sealed record AwaitingConnection : ConnectionState;

    /// <summary>The bot is connected, and Dataverse agrees.</summary>
    public sealed record Connected(HandoffLink Link, bool Voice) : ConnectionState;

    /// <summary>The bot is connected, but not by the portal.</summary>
    /// <param name="Link">To what.</param>
    /// <param name="Recorded">False until Enable has written the hand-off record.</param>
    public sealed record Adopted(HandoffLink Link, bool Recorded) : ConnectionState;

    /// <summary>The bot was cut off; hand-off is still on.</summary>
    public sealed record Disconnected(HandoffLink Link) : ConnectionState;

    /// <summary>Hand-off is off; the link is remembered.</summary>
    public sealed record Disabled(HandoffLink Link) : ConnectionState;

    /// <summary>The record and Dataverse disagree.</summary>
    public sealed record Drifted(HandoffLink Link, ImmutableArray<Drift> Drifts) : ConnectionState;

    /// <summary>An operation runs, or was cut short.</summary>
    /// <param name="Operation">Which, by whom, since when.</param>
    /// <param name="Overdue">True when whoever ran it is gone, so that Finish or Undo is due.</param>
    public sealed record Interrupted(Intent Operation, bool Overdue) : ConnectionState;

    /// <summary>We could not look. Never shown as "not connected".</summary>
    public sealed record Unreadable(Fault Why) : ConnectionState;

    /// <summary>The link that is live, remembered or disputed; null when there is none or we could not look.</summary>
    public HandoffLink? KnownLink =>
        Match(
            notEnabled: () => null,
            awaiting: () => null,
            connected: (link, _) => link,
            adopted: (link, _) => link,
            disconnected: link => link,
            disabled: link => link,
            drifted: (link, _) => link,
            interrupted: HandoffLink? (intent, _) => intent.Ends.KnownLink,
            unreadable: _ => null
        );

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<T> notEnabled,
        Func<T> awaiting,
        Func<HandoffLink, bool, T> connected,
        Func<HandoffLink, bool, T> adopted,
        Func<HandoffLink, T> disconnected,
        Func<HandoffLink, T> disabled,
        Func<HandoffLink, ImmutableArray<Drift>, T> drifted,
        Func<Intent, bool, T> interrupted,
        Func<Fault, T> unreadable
    ) =>
        this switch
        {
            NotEnabled => notEnabled(),
            AwaitingConnection => awaiting(),
            Connected(var link, var voice) => connected(link, voice),
            Adopted(var link, var recorded) => adopted(link, recorded),
            Disconnected(var link) => disconnected(link),
            Disabled(var link) => disabled(link),
            Drifted(var link, var drifts) => drifted(link, drifts),
            Interrupted(var intent, var overdue) => interrupted(intent, overdue),
            Unreadable(var why) => unreadable(why),
            _ => throw new UnreachableException(),
        };
}
