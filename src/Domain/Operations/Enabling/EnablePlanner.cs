using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Operations.Enabling;

/// <summary>Plans Enable: finds what is there already, and writes only the hand-off record.</summary>
public static class EnablePlanner
{
    /// <summary>The plan. A live bot user makes the bot adopted; a disabled one, or a remembered link, is offered again.</summary>
    public static Planned Plan(HandoffFacts facts, RuleEdition edition) =>
        Planner.Unless(
            OperationKind.Enable,
            facts,
            edition,
            () => new Plan(facts.Reference, OperationKind.Enable, [], Ends(facts), [])
        );

    private static Standing Ends(HandoffFacts facts)
    {
        if (facts.Standing?.KnownLink is { } remembered)
        {
            return new Standing.Disconnected(remembered);
        }
        FoundUser[] own = facts.BotUsers.Match<FoundUser[]>(
            users => [.. users.Where(found => !found.User.Deleted && found.User.BelongsTo(facts.Bot, facts.Home.Id))],
            _ => []
        );
        return own switch
        {
            [] => new Standing.Awaiting(),
            _ when own.FirstOrDefault(found => !found.User.Disabled) is { } live => new Standing.Adopted(
                live.LinkTo(facts.Reference),
                live.User.CreatedOn
            ),
            [var first, ..] => new Standing.Disconnected(first.LinkTo(facts.Reference)),
        };
    }
}
