using System.Diagnostics;
using HandoffPortal.Domain.Connections;

namespace HandoffPortal.Domain.Rules.ApplicationIds;

/// <summary>A safe way out of an application ID that somebody else has (product.md §6).</summary>
public abstract record WayOut
{
    private WayOut() { }

    /// <summary>Use another application ID, and leave the user as it is.</summary>
    public sealed record UseAnotherId : WayOut;

    /// <summary>Connect: the user is the bot's own.</summary>
    public sealed record ConnectAgain : WayOut;

    /// <summary>Make the plain application user the bot's.</summary>
    public sealed record TakeOver(ApplicationUser User) : WayOut;

    /// <summary>Have the deleted user purged.</summary>
    /// <param name="Request">What to ask for, as a text to send.</param>
    public sealed record AskForPurge(string Request) : WayOut;

    /// <summary>Answers for every case.</summary>
    public T Match<T>(
        Func<T> useAnotherId,
        Func<T> connectAgain,
        Func<ApplicationUser, T> takeOver,
        Func<string, T> askForPurge
    ) =>
        this switch
        {
            UseAnotherId => useAnotherId(),
            ConnectAgain => connectAgain(),
            TakeOver(var user) => takeOver(user),
            AskForPurge(var request) => askForPurge(request),
            _ => throw new UnreachableException(),
        };
}
