using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Operations;

/// <summary>What Disconnect bot and Disable share: the bot user is disabled, and what that touches is said.</summary>
internal static class CutOff
{
    internal static Planned Plan(
        OperationKind kind,
        HandoffFacts facts,
        RuleEdition edition,
        Func<HandoffLink, Standing> ends,
        string difference
    ) =>
        facts.Standing?.KnownLink is { } link
            ? Planner.Unless(
                kind,
                facts,
                edition,
                () =>
                    new Plan(
                        facts.Reference,
                        kind,
                        IsEnabled(link, facts) ? [new PlanStep.DisableBotUser(link)] : [],
                        ends(link),
                        [.. Touches(facts), difference]
                    )
            )
            : new Planned.Refused("The hand-off record names no connection. Nothing was changed.", []);

    private static bool IsEnabled(HandoffLink link, HandoffFacts facts) =>
        facts.BotUsers.Match(
            users =>
                users.Any(found =>
                    found.Environment == link.Omnichannel
                    && found.User.Id == link.BotUser
                    && found.User is { Disabled: false, Deleted: false }
                ),
            _ => true
        );

    private static ImmutableArray<string> Touches(HandoffFacts facts) =>
        facts.Omnichannel is { } there
            ? there.Routing.Match<ImmutableArray<string>>(
                routing => [Workstreams(routing), Conversations(routing)],
                fault => [$"How many conversations this touches could not be read. {fault.What}"]
            )
            : [];

    private static string Workstreams(Routing routing) =>
        routing.Workstreams.IsEmpty
            ? "No workstream routes to this bot."
            : $"{Words.Count(routing.Workstreams.Length, "workstream")} will no longer reach this bot: {string.Join(", ", routing.Workstreams.Select(workstream => workstream.Name))}.";

    private static string Conversations(Routing routing) =>
        routing.OpenConversations == 0
            ? "No conversation is open there."
            : $"{Words.Count(routing.OpenConversations, "conversation")} of theirs {(routing.OpenConversations == 1 ? "is" : "are")} open now.";
}
