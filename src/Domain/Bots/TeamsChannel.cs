using System.Diagnostics;

namespace HandoffPortal.Domain.Bots;

/// <summary>Whether the bot's Teams channel, over which Omnichannel talks to it, is on (dataverse-facts.md §9).</summary>
public abstract record TeamsChannel
{
    private TeamsChannel() { }

    /// <summary>It is on.</summary>
    public sealed record On : TeamsChannel;

    /// <summary>It is off.</summary>
    public sealed record Off : TeamsChannel;

    /// <summary>The bot's configuration does not tell, and must not be written over.</summary>
    /// <param name="Why">One sentence.</param>
    public sealed record Undetermined(string Why) : TeamsChannel;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(Func<T> on, Func<T> off, Func<string, T> undetermined) =>
        this switch
        {
            On => on(),
            Off => off(),
            Undetermined(var why) => undetermined(why),
            _ => throw new UnreachableException(),
        };
}
