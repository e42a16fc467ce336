using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Domain.Rules;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Proofs;

public sealed class HandOverProofTests
{
    private static readonly Routing Routed = SampleFacts.Route();

    [Fact]
    public void A_hand_over_before_the_connection_was_made_proves_nothing()
    {
        ProofReport report = Grade(
            SampleFacts.Ready(routing: Routed with { LastHandOver = SampleFacts.TakenOn(2) with { Queue = null } })
        );

        Assert.Equal(Proof.Routed, report.Reached);
        IsFailing(
            "Robin took a conversation on 2 November 2026, 14:05 UTC, before the connection was made on 3 November 2026, 09:30 UTC; no representative has taken one since.",
            report.Rungs[3]
        );
    }

    [Fact]
    public void An_escalation_that_nobody_took_proves_nothing_but_is_told()
    {
        ProofReport report = Grade(SampleFacts.Ready(routing: Routed with { LastHandOver = null }));

        Assert.Equal(Proof.Routed, report.Reached);
        Assert.Equal(
            "A transcript of the bot ended as escalated on 20 November 2026, 14:09 UTC.",
            report.Rungs[3].Evidence[1]
        );
    }

    [Fact]
    public void A_hand_over_proves_without_transcripts_and_says_that_they_were_not_read()
    {
        ProofReport report = Grade(
            SampleFacts.Ready() with
            {
                Escalated = Reading.Failed<DateTimeOffset?>(Sample.Forbidden("You may not read transcripts.")),
            }
        );

        Assert.Equal(Proof.Proven, report.Reached);
        Assert.Equal(
            "The bot's transcripts could not be read. You may not read transcripts.",
            report.Rungs[3].Evidence[1]
        );
    }

    [Fact]
    public void An_adopted_connection_counts_from_the_day_its_bot_user_was_created()
    {
        DateTimeOffset created = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

        Assert.Equal(Proof.Routed, Grade(SampleFacts.Ready(new Standing.Adopted(Sample.Link, created))).Reached);
        Assert.Equal(
            Proof.Routed,
            Grade(SampleFacts.Ready(users: [Sample.BotUser(created: created)]).WithoutRecord()).Reached
        );
        Assert.Equal(Proof.Proven, Grade(SampleFacts.Ready().WithoutRecord()).Reached);
    }

    [Fact]
    public void A_disconnected_bot_is_proven_by_no_conversation_of_the_past() =>
        IsFailing(
            "Store Locator is not connected now.",
            Grade(
                SampleFacts.Ready(new Standing.Disconnected(Sample.Link), users: [Sample.BotUser(disabled: true)])
            ).Rungs[3]
        );

    [Fact]
    public void An_unreadable_record_leaves_open_when_the_connection_was_made()
    {
        Fault fault = Sample.Down("No answer.");

        Assert.Equal(
            (RungStanding.Undetermined, RungStanding.Fails),
            (
                Grade(SampleFacts.Ready().WithUnreadableRecord(fault)).Rungs[3].Standing,
                Grade(SampleFacts.Ready(routing: Routed with { LastHandOver = null }).WithUnreadableRecord(fault))
                    .Rungs[3]
                    .Standing
            )
        );
    }

    private static ProofReport Grade(HandoffFacts facts) => ProofLadder.Grade(facts, RuleEdition.November2021);

    private static void IsFailing(string evidence, Rung rung)
    {
        Assert.Equal(RungStanding.Fails, rung.Standing);
        Assert.Equal(evidence, rung.Evidence[0]);
    }
}
