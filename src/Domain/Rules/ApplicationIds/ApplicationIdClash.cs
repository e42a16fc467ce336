using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Rules.ApplicationIds;

/// <summary>The users that have the entered application ID in the chosen environment, and the ways out. Pure.</summary>
/// <param name="Id">The application ID.</param>
/// <param name="Environment">Where.</param>
/// <param name="Holders">Who has it, one at least; those that are not deleted first.</param>
public sealed record ApplicationIdClash(
    ApplicationId Id,
    DataverseEnvironment Environment,
    ImmutableArray<IdHolder> Holders
)
{
    /// <summary>Who has the entered application ID; null when nobody has, when none is entered, or when it can't be told.</summary>
    public static ApplicationIdClash? In(HandoffFacts facts) =>
        facts.Omnichannel is { } there && facts.Entry is ApplicationIdEntry.Entered(var id)
            ? there.Users.Match(users => Of(id, users, facts, there), _ => null)
            : null;

    /// <summary>Those who stand in the way; the bot's own user doesn't.</summary>
    public ImmutableArray<IdHolder> Others => [.. Holders.Where(holder => !holder.IsTheBotsOwn)];

    /// <summary>The plain application user that could be made the bot's; null when there is none, or others beside it.</summary>
    public ApplicationUser? ToTakeOver => Holders is [{ IsPlain: true } only] ? only.User : null;

    /// <summary>The ways out, the gentlest first.</summary>
    public ImmutableArray<WayOut> WaysOut =>
        [
            .. Others.IsEmpty ? [new WayOut.ConnectAgain()] : Array.Empty<WayOut>(),
            .. Others.IsEmpty ? Array.Empty<WayOut>() : [new WayOut.UseAnotherId()],
            .. Others.Where(holder => holder.User.Deleted).Select(holder => new WayOut.AskForPurge(Request(holder))),
            .. ToTakeOver is { } plain ? [new WayOut.TakeOver(plain)] : Array.Empty<WayOut>(),
        ];

    private static ApplicationIdClash? Of(
        ApplicationId id,
        ImmutableArray<ApplicationUser> users,
        HandoffFacts facts,
        OmnichannelFacts there
    )
    {
        ImmutableArray<IdHolder> holders =
        [
            .. users
                .Where(user => user.ApplicationId == id)
                .OrderBy(user => user.Deleted)
                .Select(user => new IdHolder(user, facts, there)),
        ];
        return holders.IsEmpty ? null : new ApplicationIdClash(id, there.Environment, holders);
    }

    private string Request(IdHolder holder) =>
        $"""
            Please purge a deleted application user.
            Environment: {Environment.Name} ({Environment.Url.Host})
            User: {holder.User.Name}
            User ID: {holder.User.Id}
            Application ID: {Id}
            Why: the user is deleted, but keeps its application ID until it is purged, and the bot {holder.BotName} is to be connected with it.
            """;
}
