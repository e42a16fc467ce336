using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules.Users;

namespace HandoffPortal.Domain.Rules.Workstreams;

/// <summary>WRK003. Calls fail when voice is off while a voice workstream routes to the bot (dataverse-facts.md §12).</summary>
public sealed class VoiceWorkstreamHasVoice()
    : Rule("WRK003", "No voice workstream routes to a bot whose voice is off", Concern.Voice)
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        SoughtBotUser
            .In(facts)
            .Judge(
                (there, user) => there.Routing.Match(routing => Judge(facts, there, user, routing), Verdict.CannotTell)
            );

    private static Verdict Judge(HandoffFacts facts, OmnichannelFacts there, ApplicationUser user, Routing routing)
    {
        Workstream[] calls =
        [
            .. routing.Workstreams.Where(workstream => workstream is { Active: true, IsVoice: true }),
        ];
        string names = Words.List([.. calls.Select(workstream => workstream.Name)]);
        return calls.Length == 0
            ? new Verdict.Met($"No voice workstream in {there.Environment.Name} routes to {user.Name}.")
            : facts.Record.Match(
                _ =>
                    facts.Standing is { HasVoice: true }
                        ? new Verdict.Met($"Calls come from {names}, and voice is on.")
                        : new Verdict.Unmet(
                            $"Calls come from {names} in {there.Environment.Name}, but voice is off for {facts.Bot.Name}: these calls fail.",
                            Mend(there, calls[0])
                        ),
                Verdict.CannotTell
            );
    }

    private static Remedy Mend(OmnichannelFacts there, Workstream workstream) =>
        new(
            $"Turn Enable voice on, or take the bot out of {workstream.Name}.",
            Administrator.BotAdministrator,
            there.Environment.RecordPage("msdyn_liveworkstream", workstream.Id),
            $"{workstream.Name} in {there.Environment.Name}"
        );
}
