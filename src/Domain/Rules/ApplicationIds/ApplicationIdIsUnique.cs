using System.Diagnostics;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules.ApplicationIds;

/// <summary>
/// APP002. Dataverse refuses a second user with the same application ID, and a deleted user keeps its own until it is
/// purged (dataverse-facts.md §1). The bot's own user doesn't count: Connect takes it up again.
/// </summary>
public sealed class ApplicationIdIsUnique()
    : Rule(
        RuleId,
        "No other user in the organisation has this application ID, deleted users included",
        Concern.ApplicationId,
        OperationKind.Connect
    )
{
    /// <summary>The rule's id: a plan that takes the user over satisfies it.</summary>
    public const string RuleId = "APP002";

    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        facts.Omnichannel is { } there
            ? facts.Entry.Match(
                empty: () => Verdict.NoApplicationIdYet,
                malformed: why => Verdict.NotYet(why, "Correct the application ID first.", PageControl.ApplicationId),
                entered: _ =>
                    there.Users.Match(_ => Judge(ApplicationIdClash.In(facts), there.Environment), Verdict.CannotTell)
            )
            : Verdict.NoEnvironmentYet;

    // What no bot has may become this bot's: that is for the person at the page to decide.
    private static Remedy TakeOver(IdHolder plain) =>
        new(
            $"Take {plain.User.Name} over, or use another application ID and leave it as it is: both are offered where the application ID is entered.",
            PageControl.ApplicationId
        );

    private static Verdict Judge(ApplicationIdClash? clash, DataverseEnvironment environment) =>
        clash switch
        {
            null => new Verdict.Met($"No user in {environment.Name} has this application ID."),
            { Others: [var first, ..] others } => new Verdict.Unmet(
                string.Join(' ', others.Select(holder => holder.Sentence)),
                clash.ToTakeOver is null ? first.WayOut : TakeOver(first)
            ),
            { Holders: [{ User: var own }, ..] } => new Verdict.Met(
                own.Disabled
                    ? $"{own.Name} in {environment.Name} has this application ID; it is this bot's own bot user, disabled, and Connect enables it again."
                    : $"{own.Name} in {environment.Name} has this application ID; it is this bot's own bot user."
            ),
            _ => throw new UnreachableException("A clash has a holder."),
        };
}
