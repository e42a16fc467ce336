using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>Looks for bot users of one bot in environments that nothing else is asked of: one request each.</summary>
internal sealed class BotUserSearch(DataverseClient client)
{
    /// <summary>Searches, side by side.</summary>
    /// <param name="environments">Where.</param>
    /// <param name="bot">Whose bot users.</param>
    /// <param name="home">The environment that holds the bot.</param>
    /// <param name="link">The bot's link: its user is found however it is marked by now.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task<ImmutableArray<FoundHere>> InAsync(
        IEnumerable<DataverseEnvironment> environments,
        Bot bot,
        EnvironmentId home,
        HandoffLink? link,
        CancellationToken cancellation
    )
    {
        using SemaphoreSlim room = new(Concurrency.Most);
        return
        [
            .. await Task.WhenAll(
                environments.Select(environment =>
                    room.InTurnAsync(() => InOneAsync(environment, bot, home, link, cancellation), cancellation)
                )
            ),
        ];
    }

    private async Task<FoundHere> InOneAsync(
        DataverseEnvironment environment,
        Bot bot,
        EnvironmentId home,
        HandoffLink? link,
        CancellationToken cancellation
    )
    {
        SystemUserId? linked = link?.Omnichannel == environment.Id ? link.BotUser : null;
        string filter = UserRows.OwnedBy(home) + (linked is { } user ? $" or {UserRows.Is(user)}" : "");
        Part<ImmutableArray<ApplicationUser>> users = UserRows.WithBotColumns(filter);
        PartAnswers answers = await client.AskAsync(
            Endpoint.Of(environment),
            [SetupQuestion.HasColumns, users],
            cancellation
        );
        return new FoundHere(
            environment.Id,
            UserRows
                .Read(answers, users, without: null)
                .Map(found =>
                    found
                        .Where(candidate => candidate.Id == linked || UserRows.IsMarkedFor(candidate, bot, home))
                        .ToImmutableArray()
                )
        );
    }
}

/// <summary>The users that were found in one environment.</summary>
internal sealed record FoundHere(EnvironmentId Environment, Reading<ImmutableArray<ApplicationUser>> Users)
{
    /// <summary>
    /// All of them together: unknown when one of the environments that matter can't be read; the others are simply not
    /// found in.
    /// </summary>
    public static Reading<ImmutableArray<FoundUser>> Together(
        IEnumerable<FoundHere> places,
        Func<EnvironmentId, bool> matters
    )
    {
        ImmutableArray<FoundUser>.Builder found = ImmutableArray.CreateBuilder<FoundUser>();
        foreach (FoundHere place in places)
        {
            if (place.Users.TryGet(out ImmutableArray<ApplicationUser> users, out Fault? fault))
            {
                found.AddRange(users.Select(user => new FoundUser(place.Environment, user)));
            }
            else if (matters(place.Environment))
            {
                return Reading.Failed<ImmutableArray<FoundUser>>(fault);
            }
        }
        return Reading.Of(found.ToImmutable());
    }
}
