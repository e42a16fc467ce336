using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;

namespace HandoffPortal.Domain.Rules.Links;

/// <summary>LNK001. A connection made before November 2021 carries voice only once it is made anew (the seed says so).</summary>
public sealed class ConnectionCanCarryVoice()
    : Rule("LNK001", "This connection can carry voice", Concern.Voice, OperationKind.EnableVoice)
{
    /// <inheritdoc/>
    public override Verdict Examine(HandoffFacts facts, RuleEdition edition) =>
        facts.Record.Match(
            _ =>
                facts.Standing switch
                {
                    Standing.Connected(_, _, var since) => new Verdict.Met(
                        $"The portal made this connection on {Words.Day(since)}; it can carry voice."
                    ),
                    Standing.Adopted(_, var since) => Reconnect(
                        facts,
                        $" Its bot user was created on {Words.Day(since)}."
                    ),
                    _ when facts.State is ConnectionState.Adopted => Reconnect(facts, ""),
                    _ when facts.State is ConnectionState.Drifted => Verdict.NotYet(
                        $"How {facts.Bot.Name} was connected is told by its hand-off record, which is missing.",
                        "Accept or restore that first."
                    ),
                    _ => Verdict.NotYet($"{facts.Bot.Name} is not connected.", "Connect the bot first."),
                },
            Verdict.CannotTell
        );

    private static Verdict.Unmet Reconnect(HandoffFacts facts, string since) =>
        new Verdict.Unmet(
            $"{facts.Bot.Name} was connected outside the portal.{since} A connection made before November 2021 can't carry voice until it is made again.",
            new Remedy(
                facts.State is ConnectionState.Adopted { Recorded: false }
                    ? "Select Enable: it takes the connection up as it is. Then disconnect the bot and connect it again."
                    : "Disconnect the bot and connect it again.",
                facts.TowardsConnecting()
            )
        );
}
