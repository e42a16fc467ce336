using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules.Users;

namespace HandoffPortal.Domain.Proofs;

/// <summary>
/// The last rung: a representative took a conversation of the bot's workstreams after the connection was made. The bot's
/// transcripts can only add to that: an escalation that nobody took proves nothing.
/// </summary>
internal static class HandOverProof
{
    internal static Rung Judge(HandoffFacts facts) =>
        SoughtBotUser
            .In(facts)
            .Match(
                why => Rung(facts, RungStanding.Fails, why),
                why => Rung(facts, RungStanding.Undetermined, why),
                why => Rung(facts, RungStanding.Fails, why),
                (there, user) =>
                    there.Routing.Match(
                        routing => Judge(facts, user, routing.LastHandOver),
                        fault => Rung(facts, RungStanding.Undetermined, fault.What)
                    ),
                fault => Rung(facts, RungStanding.Undetermined, fault.What)
            );

    private static Rung Judge(HandoffFacts facts, ApplicationUser user, HandOver? last) =>
        facts.Record.TryGet(out _, out Fault? fault) ? Judge(facts, Since(facts, user), last)
        : last is null ? Rung(facts, RungStanding.Fails, "No representative has taken a conversation of this bot yet.")
        : Rung(
            facts,
            RungStanding.Undetermined,
            $"{Took(last)}, but when the connection was made could not be read. {fault.What}"
        );

    private static Rung Judge(HandoffFacts facts, DateTimeOffset? since, HandOver? last) =>
        (since, last) switch
        {
            (null, _) => Rung(facts, RungStanding.Fails, $"{facts.Bot.Name} is not connected now."),
            ({ } made, { } taken) when taken.At >= made => Rung(
                facts,
                RungStanding.Holds,
                [$"{Took(taken)}, after the connection was made on {Words.Moment(made)}.", .. Escalation(facts, made)]
            ) with
            {
                At = taken.At,
            },
            ({ } made, { } taken) => Rung(
                facts,
                RungStanding.Fails,
                [
                    $"{Took(taken)}, before the connection was made on {Words.Moment(made)}; no representative has taken one since.",
                    .. Escalation(facts, made),
                ]
            ),
            ({ } made, null) => Rung(
                facts,
                RungStanding.Fails,
                [
                    $"No representative has taken a conversation since the connection was made on {Words.Moment(made)}.",
                    .. Escalation(facts, made),
                ]
            ),
        };

    private static DateTimeOffset? Since(HandoffFacts facts, ApplicationUser user) =>
        facts.Standing switch
        {
            Standing.Connected connected => connected.Since,
            Standing.Adopted adopted => adopted.Since,
            null when facts.State is ConnectionState.Adopted => user.CreatedOn,
            _ => null,
        };

    private static string Took(HandOver taken) =>
        $"{taken.Representative} took a conversation{(taken.Queue is { } queue ? $" from the queue {queue}" : "")} on {Words.Moment(taken.At)}";

    private static ImmutableArray<string> Escalation(HandoffFacts facts, DateTimeOffset made) =>
        facts.Escalated.Match<ImmutableArray<string>>(
            at =>
                at is { } ended && ended >= made
                    ? [$"A transcript of the bot ended as escalated on {Words.Moment(ended)}."]
                    : [],
            fault => [$"The bot's transcripts could not be read. {fault.What}"]
        );

    private static Rung Rung(HandoffFacts facts, RungStanding standing, params ImmutableArray<string> evidence) =>
        new(Proof.Proven, standing, evidence, facts.ReadAt);
}
