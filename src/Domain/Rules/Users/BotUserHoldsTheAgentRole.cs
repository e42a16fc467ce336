using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;

namespace HandoffPortal.Domain.Rules.Users;

/// <summary>USR003. Without the role Omnichannel assigns the bot no conversation (dataverse-facts.md §1, §7).</summary>
public sealed class BotUserHoldsTheAgentRole()
    : Rule("USR003", "The bot user holds Omnichannel agent directly", Concern.BotUser)
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) => SoughtBotUser.In(facts).Judge(Judge);

    private static Verdict Judge(OmnichannelFacts there, ApplicationUser user) =>
        user.HoldsDirectly(HeldRole.OmnichannelAgent)
            ? new Verdict.Met($"{user.Name} holds {HeldRole.OmnichannelAgent} directly in {there.Environment.Name}.")
            : new Verdict.Unmet(
                user.Roles.FirstOrDefault(held => held.Is(HeldRole.OmnichannelAgent))?.Team is { } team
                    ? $"{user.Name} holds {HeldRole.OmnichannelAgent} in {there.Environment.Name} only through the team {team}."
                    : $"{user.Name} does not hold {HeldRole.OmnichannelAgent} in {there.Environment.Name}.",
                new Remedy(
                    $"Give {user.Name} the role {HeldRole.OmnichannelAgent} in {there.Environment.Name} directly.",
                    Administrator.OmnichannelAdministrator,
                    there.Environment.RecordPage("systemuser", user.Id.Value),
                    $"{user.Name} in {there.Environment.Name}"
                )
            );
}
