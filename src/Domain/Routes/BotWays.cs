using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules.Users;

namespace HandoffPortal.Domain.Routes;

/// <summary>The ways from one bot to people, for the bot user that the rules judge too.</summary>
public static class BotWays
{
    /// <summary>One way for each workstream that names the bot user; none while there is no bot user or it could not be read.</summary>
    public static ImmutableArray<Way> Of(HandoffFacts facts) =>
        SoughtBotUser
            .In(facts)
            .Match<ImmutableArray<Way>>(
                _ => [],
                _ => [],
                _ => [],
                (there, user) => there.Routing.Match(routing => Way.All(user, routing), _ => []),
                _ => []
            );
}
