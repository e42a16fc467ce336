using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Permissions;

/// <summary>Whether the signed-in person may do an operation to this bot, and how anybody knows.</summary>
/// <param name="Operation">Which operation.</param>
/// <param name="Needs">Everything that it needs, and how each is held.</param>
public sealed record OperationPermission(OperationKind Operation, ImmutableArray<NeedAnswer> Needs)
{
    private static readonly ImmutableArray<OperationKind> Explained =
    [
        OperationKind.Enable,
        OperationKind.Connect,
        OperationKind.Disconnect,
        OperationKind.Disable,
        OperationKind.EnableVoice,
        OperationKind.DisableVoice,
        OperationKind.Refresh,
    ];

    /// <summary>Everything that is missing stands in the way; then what nobody can tell, then what is not chosen yet.</summary>
    public Permission Permission => Needs.Min(answer => answer.Holding.Permission);

    /// <summary>
    /// Explains every operation, whatever the state offers. What other rules say is not asked here: this is about the
    /// person alone.
    /// </summary>
    public static ImmutableArray<OperationPermission> All(HandoffFacts facts, RuleEdition edition) =>
        [
            .. Explained.Select(operation => new OperationPermission(
                operation,
                [.. Needed(operation, facts, edition).Select(need => PersonsNeeds.Answer(need, facts))]
            )),
        ];

    private static IEnumerable<Need> Needed(OperationKind operation, HandoffFacts facts, RuleEdition edition)
    {
        Need record = PersonsNeeds.Record(facts);
        Need role = new Need.Role(edition.RoleToConnect);
        return operation switch
        {
            OperationKind.Connect => [role, record, .. ToConnect(facts)],
            OperationKind.Disconnect => [role, record, Need.SwitchBotUser],
            OperationKind.Disable when facts.State.KnownLink is not null => [role, record, Need.SwitchBotUser],
            _ => [record],
        };
    }

    private static IEnumerable<Need> ToConnect(HandoffFacts facts)
    {
        if (facts.Bot.TeamsChannel is TeamsChannel.Off)
        {
            yield return Need.TeamsChannel;
        }
        ApplicationUser? own = Own(facts);
        if (own is null)
        {
            yield return Need.CreateBotUser;
        }
        yield return Need.SwitchBotUser;
        if (own?.HoldsDirectly(HeldRole.OmnichannelAgent) != true)
        {
            yield return Need.GiveAgentRole;
        }
    }

    // The bot user that Connect would use again.
    private static ApplicationUser? Own(HandoffFacts facts) =>
        facts.Omnichannel?.Users.Match(
            users =>
                users.FirstOrDefault(user =>
                    !user.Deleted
                    && user.BelongsTo(facts.Bot, facts.Home.Id)
                    && (facts.Entry is not ApplicationIdEntry.Entered(var id) || user.ApplicationId == id)
                ),
            _ => null
        );
}
