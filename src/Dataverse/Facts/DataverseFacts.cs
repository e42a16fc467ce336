using System.Collections.Immutable;
using HandoffPortal.Dataverse.Environments;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Ports;
using Microsoft.Extensions.Options;

namespace HandoffPortal.Dataverse.Facts;

/// <inheritdoc cref="IHandoffFacts"/>
internal sealed class DataverseFacts(
    EnvironmentDirectory directory,
    DataverseClient client,
    AllBots allBots,
    IOptions<DataverseOptions> options,
    TimeProvider time
) : IHandoffFacts
{
    /// <inheritdoc/>
    public IAsyncEnumerable<EnvironmentBots> ReadAllAsync(CancellationToken cancellation) =>
        allBots.ReadAsync(cancellation);

    /// <inheritdoc/>
    public async Task<Reading<HandoffFacts>> ReadAsync(FactsQuestion question, CancellationToken cancellation)
    {
        Reading<ImmutableArray<DataverseEnvironment>> list = await directory.ListAsync(cancellation);
        if (!list.TryGet(out ImmutableArray<DataverseEnvironment> environments, out Fault? fault))
        {
            return Reading.Failed<HandoffFacts>(fault);
        }
        if (EnvironmentDirectory.Find(environments, question.Bot.Home) is not { } home)
        {
            return Reading.Failed<HandoffFacts>(Faults.NoEnvironment(question.Bot.Home));
        }
        if (question.Omnichannel is { } id && EnvironmentDirectory.Find(environments, id) is null)
        {
            return Reading.Failed<HandoffFacts>(Faults.NoEnvironment(id));
        }
        return await ReadAsync(
            new HomeQuestion(home, question.Bot, options.Value),
            question,
            environments,
            cancellation
        );
    }

    private async Task<Reading<HandoffFacts>> ReadAsync(
        HomeQuestion home,
        FactsQuestion question,
        ImmutableArray<DataverseEnvironment> environments,
        CancellationToken cancellation
    )
    {
        Rounds rounds = new(client);
        PlaceQuestion? chosen = Place(environments, question.Omnichannel, question, link: null);
        await rounds.AskAsync([(home.Environment, home.First), .. First(chosen)], cancellation);
        PartAnswers atHome = rounds.In(home.Environment);
        if (!atHome.Of(home.Bot).TryGet(out Bot? bot, out Fault? fault))
        {
            return Reading.Failed<HandoffFacts>(fault);
        }
        HandoffLink? link = atHome.Of(home.Record).Match(LinkOf, _ => null);
        PlaceQuestion? place = chosen ?? Place(environments, link?.Omnichannel, question, link);
        Task<ImmutableArray<FoundHere>> elsewhere = new BotUserSearch(client).InAsync(
            environments.Where(environment => IsElsewhere(environment, home, place, link, question)),
            bot,
            home.Environment.Id,
            link,
            cancellation
        );
        await AskTheRestAsync(rounds, home, place, bot, link, cancellation);
        OmnichannelFacts? omnichannel = place?.Read(rounds.In(place.Environment), bot, link);
        Snapshot snapshot = new(home, rounds.In(home.Environment), bot, link, omnichannel, await elsewhere);
        return Reading.Of(snapshot.Facts(question, time.GetUtcNow()) with { Visible = environments });
    }

    // A linked environment could not be asked before the record was read: it is a round behind, beside the home
    // environment's second. A chosen one has had its first.
    private static async Task AskTheRestAsync(
        Rounds rounds,
        HomeQuestion home,
        PlaceQuestion? place,
        Bot bot,
        HandoffLink? link,
        CancellationToken cancellation
    )
    {
        (DataverseEnvironment, IEnumerable<Part>) caller = (
            home.Environment,
            CallerQuestion.SecondAfter(rounds.In(home.Environment))
        );
        if (place is null)
        {
            await rounds.AskAsync([caller], cancellation);
            return;
        }
        if (!rounds.HasAnswered(place.Environment, place.First))
        {
            await rounds.AskAsync([caller, .. First(place)], cancellation);
        }
        IEnumerable<Part> second = place.Second(rounds.In(place.Environment), bot, link);
        await rounds.AskAsync([caller, (place.Environment, second)], cancellation);
    }

    private static IEnumerable<(DataverseEnvironment, IEnumerable<Part>)> First(PlaceQuestion? place) =>
        place is null ? [] : [(place.Environment, place.First)];

    private static PlaceQuestion? Place(
        ImmutableArray<DataverseEnvironment> environments,
        EnvironmentId? id,
        FactsQuestion question,
        HandoffLink? link
    ) =>
        id is { } known && EnvironmentDirectory.Find(environments, known) is { } environment
            ? new PlaceQuestion(
                environment,
                question.Bot,
                question.Entry is null ? link?.ApplicationId
                    : question.Entry is ApplicationIdEntry.Entered(var entered) ? entered
                    : null,
                link
            )
            : null;

    private static bool IsElsewhere(
        DataverseEnvironment environment,
        HomeQuestion home,
        PlaceQuestion? place,
        HandoffLink? link,
        FactsQuestion question
    ) =>
        environment.Id != home.Environment.Id
        && environment.Id != place?.Environment.Id
        && (question.SearchEverywhere || environment.Id == link?.Omnichannel);

    // While an operation runs, what it leads to; else what stands.
    private static HandoffLink? LinkOf(StoredRecord? stored) =>
        stored?.Record.Intent?.Ends.KnownLink ?? stored?.Record.Standing.KnownLink;
}
