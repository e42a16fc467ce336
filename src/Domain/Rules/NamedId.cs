using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Rules;

/// <summary>An id behind a name in a finding, for whoever has to look the thing up elsewhere.</summary>
/// <param name="Of">What it is the id of: "Bot user Store Locator".</param>
/// <param name="Value">The id.</param>
public sealed record NamedId(string Of, string Value)
{
    /// <summary>The ids behind what the rules of this concern speak of, each once.</summary>
    internal static ImmutableArray<NamedId> In(HandoffFacts facts, Concern concern) =>
        [
            .. (
                concern switch
                {
                    Concern.Bot or Concern.Extensions or Concern.Topics => [Bot(facts), Environment(facts.Home)],
                    Concern.Environment => Environments(facts),
                    Concern.ApplicationId => [.. Entered(facts), .. Holders(facts), .. Chosen(facts)],
                    Concern.Permissions => [.. Caller(facts), .. Environments(facts)],
                    Concern.BotUser => [.. BotUser(facts), .. Environments(facts)],
                    Concern.Routing => [.. BotUser(facts), .. Routed(facts), .. Chosen(facts)],
                    _ => [Bot(facts), .. Routed(facts), .. Environments(facts)],
                }
            ).Distinct(),
        ];

    private static NamedId Bot(HandoffFacts facts) => new($"Bot {facts.Bot.Name}", facts.Bot.Id.ToString());

    private static NamedId Environment(DataverseEnvironment environment) =>
        new($"Environment {environment.Name}", environment.Id.Value);

    private static IEnumerable<NamedId> Chosen(HandoffFacts facts) =>
        facts.Omnichannel is { } there ? [Environment(there.Environment)] : [];

    private static IEnumerable<NamedId> Environments(HandoffFacts facts) => [Environment(facts.Home), .. Chosen(facts)];

    private static NamedId[] Entered(HandoffFacts facts) =>
        facts.Entry.Match<NamedId[]>(() => [], _ => [], id => [new("Application ID", id.ToString())]);

    private static IEnumerable<NamedId> Holders(HandoffFacts facts) =>
        Users(facts)
            .Where(user => facts.Entry is ApplicationIdEntry.Entered(var id) && user.ApplicationId == id)
            .SelectMany(user => (NamedId[])[User("User", user), .. Owner(facts, user)]);

    private static IEnumerable<NamedId> Caller(HandoffFacts facts) =>
        [
            .. CallerIn(facts.Home, facts.Caller),
            .. facts.Omnichannel is { } there ? CallerIn(there.Environment, there.Caller) : [],
        ];

    private static NamedId[] CallerIn(DataverseEnvironment environment, Reading<Caller> caller) =>
        caller.Match<NamedId[]>(
            person =>
                [
                    new($"User {person.Name} in {environment.Name}", person.Id.ToString()),
                    .. person.Unit is { } unit ? [Unit(unit, environment)] : Array.Empty<NamedId>(),
                    .. person
                        .Roles.Select(role => role.Unit)
                        .OfType<BusinessUnit>()
                        .Select(unit => Unit(unit, environment)),
                ],
            _ => []
        );

    private static IEnumerable<NamedId> BotUser(HandoffFacts facts)
    {
        HandoffLink? link = facts.State.KnownLink;
        ApplicationUser[] found =
        [
            .. Users(facts).Where(user => user.Id == link?.BotUser || user.BelongsTo(facts.Bot, facts.Home.Id)),
        ];
        return
        [
            .. link is not null && found.All(user => user.Id != link.BotUser)
                ? (NamedId[])[new("Bot user by the hand-off record", link.BotUser.ToString())]
                : [],
            .. link is not null
                ? (NamedId[])[new("Application ID by the connection", link.ApplicationId.ToString())]
                : [],
            .. found.SelectMany(user =>
                (NamedId[])
                    [
                        User("Bot user", user),
                        new($"Application ID of {user.Name}", user.ApplicationId.ToString()),
                        .. Owner(facts, user),
                    ]
            ),
        ];
    }

    private static NamedId[] Routed(HandoffFacts facts) =>
        facts.Omnichannel?.Routing.Match<NamedId[]>(
            routing =>
                [
                    .. routing.Workstreams.Select(stream => new NamedId(
                        $"Workstream {stream.Name}",
                        stream.Id.ToString()
                    )),
                    .. routing.Queues.Select(queue => new NamedId($"Queue {queue.Name}", queue.Id.ToString())),
                    .. routing
                        .Rules.Match(rules => rules, _ => [])
                        .Select(rule => new NamedId($"Routing rule {rule.Name}", rule.Id.ToString())),
                ],
            _ => []
        )
        ?? [];

    private static NamedId Unit(BusinessUnit unit, DataverseEnvironment environment) =>
        new($"Business unit {unit.Name} in {environment.Name}", unit.Id.ToString());

    private static NamedId User(string kind, ApplicationUser user) => new($"{kind} {user.Name}", user.Id.ToString());

    private static NamedId[] Owner(HandoffFacts facts, ApplicationUser user) =>
        user.Bot?.OwningEnvironment is { } owner
            ? [new($"Environment {facts.Find(owner)?.Name ?? $"that owns {user.Name}"}", owner.Value)]
            : [];

    private static ImmutableArray<ApplicationUser> Users(HandoffFacts facts) =>
        facts.Omnichannel?.Users.Match(users => users, _ => []) ?? [];
}
