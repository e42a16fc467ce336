using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;

namespace HandoffPortal.Domain.Operations.Voicing;

/// <summary>Plans the Enable voice switch: for the whole bot, and only the hand-off record changes.</summary>
public static class VoicePlanner
{
    /// <summary>
    /// The plan, or the findings that block Enable voice. What topics would say on a call is judged as if voice were on
    /// already, so that it is known before; it blocks nothing.
    /// </summary>
    public static Planned Plan(bool on, HandoffFacts facts, RuleEdition edition)
    {
        OperationKind kind = on ? OperationKind.EnableVoice : OperationKind.DisableVoice;
        return Planner.Unless(
            kind,
            on ? facts with { VoiceIsComing = true } : facts,
            edition,
            () => new Plan(facts.Reference, kind, [], Ends(on, facts), on ? [] : CallsThatWillFail(facts))
        );
    }

    private static Standing Ends(bool on, HandoffFacts facts) =>
        facts.Standing is Standing.Connected connected
            ? connected with
            {
                Voice = on,
            }
            : throw new InvalidOperationException("Voice is switched on a connection that the portal made.");

    private static ImmutableArray<string> CallsThatWillFail(HandoffFacts facts) =>
        facts.Omnichannel?.Routing.Match<ImmutableArray<string>>(
            routing =>
                [
                    .. routing
                        .Workstreams.Where(workstream => workstream.IsVoice)
                        .Select(workstream =>
                            $"Calls will fail: the voice workstream {workstream.Name} routes to this bot. Take the bot out of it first."
                        ),
                ],
            fault => [$"Whether a voice workstream routes to this bot could not be read. {fault.What}"]
        )
        ?? [];
}
