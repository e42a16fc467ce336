using System.Collections.Immutable;
using HandoffPortal.Dataverse.Http;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Dataverse.Facts;

/// <summary>Everything that was answered about one bot, put together.</summary>
/// <param name="Home">What the home environment was asked.</param>
/// <param name="Answers">What it answered.</param>
/// <param name="Bot">The bot.</param>
/// <param name="Link">The bot's link, if it has one.</param>
/// <param name="Omnichannel">What the Omnichannel environment answered, if one was asked.</param>
/// <param name="Elsewhere">The bot users found in other environments.</param>
internal sealed record Snapshot(
    HomeQuestion Home,
    PartAnswers Answers,
    Bot Bot,
    HandoffLink? Link,
    OmnichannelFacts? Omnichannel,
    ImmutableArray<FoundHere> Elsewhere
)
{
    /// <summary>The facts.</summary>
    public HandoffFacts Facts(FactsQuestion question, DateTimeOffset readAt) =>
        new(
            readAt,
            Home.Environment,
            Bot,
            Answers.Of(Home.Record),
            Answers.Of(Home.Extensions),
            CallerQuestion.Read(Answers),
            question.Entry ?? LinkedEntry(),
            Omnichannel,
            BotUsers(),
            Answers.Of(Home.Escalated)
        )
        {
            Topics = Home.Topics.Read(Answers),
        };

    private ApplicationIdEntry LinkedEntry() =>
        Link is null ? new ApplicationIdEntry.Empty() : new ApplicationIdEntry.Entered(Link.ApplicationId);

    private Reading<ImmutableArray<FoundUser>> BotUsers()
    {
        List<FoundHere> places = [.. Elsewhere];
        if (Omnichannel is not null)
        {
            places.Add(new FoundHere(Omnichannel.Environment.Id, Omnichannel.Users));
        }
        if (Omnichannel?.Environment.Id != Home.Environment.Id)
        {
            places.Add(new FoundHere(Home.Environment.Id, Home.ReadBotUsers(Answers, Bot, Link)));
        }
        return Link is not null && places.TrueForAll(place => place.Environment != Link.Omnichannel)
            ? Reading.Failed<ImmutableArray<FoundUser>>(Faults.NoEnvironment(Link.Omnichannel))
            : FoundHere.Together(places, Matters);
    }

    // Where the link leads, and where the administrator wants to go, must be known; without a link the home environment,
    // where most bots are connected, must.
    private bool Matters(EnvironmentId environment) =>
        environment == Omnichannel?.Environment.Id
        || environment == (Link is null ? Home.Environment.Id : Link.Omnichannel);
}
