using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules.ApplicationIds;

/// <summary>
/// APP002. Dataverse refuses a second user with the same application ID, and a deleted user keeps its own until it is
/// purged (dataverse-facts.md §1). The bot's own user doesn't count: Connect takes it up again.
/// </summary>
public sealed class ApplicationIdIsUnique()
    : Rule(
        "APP002",
        "No other user in the organisation has this application ID, deleted users included",
        Concern.ApplicationId,
        OperationKind.Connect
    )
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        facts.Omnichannel is { } there
            ? facts.Entry.Match(
                empty: () => Verdict.NoApplicationIdYet,
                malformed: why => Verdict.NotYet(why, "Correct the application ID first.", PageControl.ApplicationId),
                entered: id => there.Users.Match(users => Judge(facts, there, id, users), Verdict.CannotTell)
            )
            : Verdict.NoEnvironmentYet;

    private static Verdict Judge(
        HandoffFacts facts,
        OmnichannelFacts there,
        ApplicationId id,
        ImmutableArray<ApplicationUser> users
    )
    {
        ImmutableArray<ApplicationUser> holders = [.. users.Where(user => user.ApplicationId == id)];
        ImmutableArray<IdHolder> others =
        [
            .. holders
                .Select(user => new IdHolder(user, facts, there))
                .Where(holder => !holder.IsTheBotsOwn)
                .OrderBy(holder => holder.User.Deleted),
        ];
        return others switch
        {
            [var first, ..] => new Verdict.Unmet(
                string.Join(' ', others.Select(holder => holder.Sentence)),
                first.WayOut
            ),
            _ when holders.FirstOrDefault() is { } own => new Verdict.Met(
                own.Disabled
                    ? $"{own.Name} in {there.Environment.Name} has this application ID; it is this bot's own bot user, disabled, and Connect enables it again."
                    : $"{own.Name} in {there.Environment.Name} has this application ID; it is this bot's own bot user."
            ),
            _ => new Verdict.Met($"No user in {there.Environment.Name} has this application ID."),
        };
    }
}
