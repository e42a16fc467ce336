using System.Diagnostics;

namespace HandoffPortal.Domain.Connections;

/// <summary>What the hand-off record says of the bot's connection.</summary>
public abstract record Standing
{
    private Standing() { }

    /// <summary>Hand-off is on; nothing is connected yet.</summary>
    public sealed record Awaiting : Standing;

    /// <summary>The portal connected it.</summary>
    /// <param name="Link">To what.</param>
    /// <param name="Voice">Whether voice is enabled for the bot.</param>
    /// <param name="Since">When the connection was made.</param>
    public sealed record Connected(HandoffLink Link, bool Voice, DateTimeOffset Since) : Standing;

    /// <summary>It was connected outside the portal, and Enable found it.</summary>
    /// <param name="Link">To what.</param>
    /// <param name="Since">When its bot user was created.</param>
    public sealed record Adopted(HandoffLink Link, DateTimeOffset Since) : Standing;

    /// <summary>Hand-off is on; the bot was cut off from this link.</summary>
    public sealed record Disconnected(HandoffLink Link) : Standing;

    /// <summary>Hand-off is off; the link, if there was one, is remembered.</summary>
    public sealed record Disabled(HandoffLink? Link) : Standing;

    /// <summary>The link that it speaks of, live or remembered.</summary>
    public HandoffLink? KnownLink =>
        Match(() => null, (link, _, _) => link, (link, _) => link, link => link, HandoffLink? (link) => link);

    /// <summary>The same standing of another link; one that speaks of no link stays as it is.</summary>
    public Standing With(HandoffLink other) =>
        this switch
        {
            Connected connected => connected with { Link = other },
            Adopted adopted => adopted with { Link = other },
            Disconnected => new Disconnected(other),
            Disabled { Link: not null } => new Disabled(other),
            _ => this,
        };

    /// <summary>Is voice enabled?</summary>
    public bool HasVoice => this is Connected { Voice: true };

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<T> awaiting,
        Func<HandoffLink, bool, DateTimeOffset, T> connected,
        Func<HandoffLink, DateTimeOffset, T> adopted,
        Func<HandoffLink, T> disconnected,
        Func<HandoffLink?, T> disabled
    ) =>
        this switch
        {
            Awaiting => awaiting(),
            Connected(var link, var voice, var since) => connected(link, voice, since),
            Adopted(var link, var since) => adopted(link, since),
            Disconnected(var link) => disconnected(link),
            Disabled(var link) => disabled(link),
            _ => throw new UnreachableException(),
        };
}
