using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Ports;
using HandoffPortal.Portal.Features.Bots;

namespace HandoffPortal.Portal.Features.ConnectionDetails;

/// <summary>One Omnichannel environment with the bots that connect there.</summary>
/// <param name="Id">The environment's id.</param>
/// <param name="Environment">The environment; null for one that the person can't see.</param>
/// <param name="Bots">The bots whose link names it, by name.</param>
/// <param name="Unclaimed">Bot users there that no bot's link names.</param>
/// <param name="Unread">Why its bot users could not be read; null when they could.</param>
public sealed record ConnectionPlace(
    EnvironmentId Id,
    DataverseEnvironment? Environment,
    ImmutableArray<FleetRow> Bots,
    ImmutableArray<UnclaimedUser> Unclaimed,
    Fault? Unread
)
{
    /// <summary>The environment's name, or its id.</summary>
    public string Name => Environment?.Name ?? Id.Value;

    /// <summary>
    /// All bot users there, by name, each once: those that bots' links name, whether their rows were found or not, and
    /// those that no link names.
    /// </summary>
    public ImmutableArray<PlaceUser> Users =>
        [
            .. Bots.Select(row => new PlaceUser(FoundBy(row), row, null))
                .Concat(Unclaimed.Select(unclaimed => new PlaceUser(unclaimed.User, null, unclaimed.Why)))
                .Concat(Undecided.Select(user => new PlaceUser(user, null, null)))
                .OrderBy(line => line.Name, StringComparer.CurrentCultureIgnoreCase),
        ];

    /// <summary>Every bot user that was found there.</summary>
    public ImmutableArray<ApplicationUser> Found { get; init; } = [];

    private IEnumerable<ApplicationUser> Undecided =>
        Found.Where(user =>
            Bots.All(row => row.State!.KnownLink!.BotUser != user.Id)
            && Unclaimed.All(unclaimed => unclaimed.User.Id != user.Id)
        );

    private ApplicationUser? FoundBy(FleetRow row) =>
        Found.FirstOrDefault(user => user.Id == row.State!.KnownLink!.BotUser);

    /// <summary>Is there nothing to see in it?</summary>
    public bool IsEmpty => Bots.IsEmpty && Found.IsEmpty && Unread is null;

    /// <summary>
    /// All places, by name. Bot users count as unclaimed only once every environment has answered: until then the bot
    /// may still turn up.
    /// </summary>
    public static ImmutableArray<ConnectionPlace> Of(Fleet fleet)
    {
        ILookup<EnvironmentId, FleetRow> rows = fleet
            .Rows.Where(row => row.State?.KnownLink is not null)
            .OrderBy(row => row.Bot.Name, StringComparer.CurrentCultureIgnoreCase)
            .ToLookup(row => row.State!.KnownLink!.Omnichannel);
        EnvironmentId[] seen = [.. fleet.Answers.Select(answer => answer.Environment.Id)];
        return
        [
            .. fleet.Answers.Select(answer => Seen(answer, rows[answer.Environment.Id], fleet)),
            .. rows.Where(group => fleet.Complete && !seen.Contains(group.Key))
                .Select(group => new ConnectionPlace(group.Key, null, [.. group], [], null)),
        ];
    }

    private static ConnectionPlace Seen(EnvironmentBots answer, IEnumerable<FleetRow> rows, Fleet fleet)
    {
        FleetRow[] bots = [.. rows];
        HashSet<SystemUserId> claimed = [.. bots.Select(row => row.State!.KnownLink!.BotUser)];
        return new(
            answer.Environment.Id,
            answer.Environment,
            [.. bots],
            answer.BotUsers.Match<ImmutableArray<UnclaimedUser>>(
                users =>
                    fleet.Complete
                        ?
                        [
                            .. users
                                .Where(user => !claimed.Contains(user.Id))
                                .Select(user => UnclaimedUser.Of(user, fleet)),
                        ]
                        : [],
                _ => []
            ),
            answer.BotUsers.Match(_ => null, Fault? (fault) => fault)
        )
        {
            Found = answer.BotUsers.Match<ImmutableArray<ApplicationUser>>(users => users, _ => []),
        };
    }
}

/// <summary>A bot user that no bot's link names.</summary>
/// <param name="User">The user.</param>
/// <param name="Why">What may be behind it.</param>
public sealed record UnclaimedUser(ApplicationUser User, string Why)
{
    /// <summary>Says why, as far as the rows that were read tell.</summary>
    public static UnclaimedUser Of(ApplicationUser user, Fleet fleet)
    {
        EnvironmentId? owner = user.Bot?.OwningEnvironment;
        EnvironmentBots? home = fleet.Answers.FirstOrDefault(answer => answer.Environment.Id == owner);
        return new(
            user,
            (owner, home) switch
            {
                (null, _) => "It names no environment that owns it.",
                (_, null) => $"It belongs to a bot in an environment that you can't see ({owner}).",
                (_, { Bots: Reading<ImmutableArray<BotWithRecord>>.Unknown }) =>
                    $"Its bot's environment, {home.Environment.Name}, could not be read.",
                _ => Known(user, home),
            }
        );
    }

    private static string Known(ApplicationUser user, EnvironmentBots home)
    {
        BotWithRecord? bot = home.Bots.Match(
            bots => bots.FirstOrDefault(one => user.BelongsTo(one.Bot, home.Environment.Id)),
            _ => null
        );
        return bot is null
            ? $"No bot in {home.Environment.Name} has the handle {user.Bot?.Handle}."
            : $"It is marked as {bot.Bot.Name}'s, but that bot's hand-off record names another connection or none.";
    }
}
