using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Permissions;

namespace HandoffPortal.Domain.Rules.Users;

/// <summary>
/// USR004. Dataverse checks it, so roles that come through a team count. Where the privileges can't be read the operation
/// may be tried: Dataverse refuses the record, which is written first, in words and before anything else is changed
/// (docs/adr/0011).
/// </summary>
public sealed class CallerMayWriteTheRecord()
    : Rule(
        "USR004",
        "The caller may write the hand-off record",
        Concern.Permissions,
        OperationKind.Enable,
        OperationKind.Connect,
        OperationKind.Disconnect,
        OperationKind.Disable,
        OperationKind.EnableVoice,
        OperationKind.DisableVoice,
        OperationKind.Undo,
        OperationKind.Accept,
        OperationKind.Restore
    )
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition)
    {
        NeedAnswer answer = PersonsNeeds.Answer(PersonsNeeds.Record(facts), facts);
        return answer.Holding switch
        {
            Holding.NotHeld(var missing, _) => new Verdict.Unmet(
                $"{Name(facts)} may not {PrivilegeWords.Of(missing)} in {facts.Home.Name}, where the hand-off record of {facts.Bot.Name} is kept.",
                answer.Remedy!
            ),
            Holding.Unread(var fault) => new Verdict.Undetermined(
                $"{fault.What} So whether the hand-off record may be written shows only when it is tried; Dataverse refuses it then, before anything is changed.",
                answer.Remedy!
            )
            {
                LetsPass = true,
            },
            _ => new Verdict.Met(
                $"{Name(facts)} may write environment variables in {facts.Home.Name}, where the hand-off record of {facts.Bot.Name} is kept."
            ),
        };
    }

    private static string Name(HandoffFacts facts) => facts.Caller.Match(caller => caller.Name, _ => "You");
}
