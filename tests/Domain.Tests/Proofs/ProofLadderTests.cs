using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Domain.Rules;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Proofs;

public sealed class ProofLadderTests
{
    [Fact]
    public void A_connection_with_nothing_wrong_is_proven_rung_by_rung()
    {
        ProofReport report = Grade(SampleFacts.Ready());

        Assert.Equal(Proof.Proven, report.Reached);
        Assert.Equal(Sample.ReadAt, report.At);
        Assert.Equal(Enum.GetValues<Proof>(), report.Rungs.Select(rung => rung.Proof));
        Assert.Equal(
            [
                "Store Locator in Contoso US Service is enabled, and is marked as the bot user of Store Locator in Contoso US.",
                "Store Locator holds Omnichannel agent directly in Contoso US Service.",
            ],
            report.Rungs[0].Evidence.AsEnumerable()
        );
        Assert.Equal(
            [
                "Robin took a conversation from the queue Store service on 20 November 2026, 14:05 UTC, after the connection was made on 3 November 2026, 09:30 UTC.",
                "A transcript of the bot ended as escalated on 20 November 2026, 14:09 UTC.",
            ],
            report.Rungs[3].Evidence.AsEnumerable()
        );
    }

    [Fact]
    public void Without_a_connection_all_four_rungs_fail_and_say_so() =>
        Assert.All(
            Grade(SampleFacts.Connectable()).Rungs,
            rung => IsFailing("Store Locator is not connected to Contoso US Service: it has no bot user there.", rung)
        );

    [Fact]
    public void Hand_off_that_was_never_set_up_still_has_four_rungs() =>
        Assert.All(Grade(SampleFacts.Empty()).Rungs, rung => IsFailing("Store Locator is not connected yet.", rung));

    [Fact]
    public void A_connection_that_nobody_looked_at_is_undetermined_on_every_rung() =>
        Assert.All(
            Grade(SampleFacts.Ready().WithoutRecord() with { Omnichannel = null }).Rungs,
            rung => Assert.Equal(RungStanding.Undetermined, rung.Standing)
        );

    [Fact]
    public void A_disabled_bot_user_reaches_no_rung_and_the_others_are_judged_all_the_same()
    {
        ProofReport report = Grade(SampleFacts.Ready(users: [Sample.BotUser(disabled: true)]));

        Assert.Null(report.Reached);
        Assert.Equal(
            [RungStanding.Fails, RungStanding.Holds, RungStanding.Holds, RungStanding.Holds],
            report.Rungs.Select(rung => rung.Standing)
        );
        Assert.Equal("Store Locator in Contoso US Service is disabled.", report.Rungs[0].Evidence[0]);
    }

    [Fact]
    public void A_bot_that_was_never_published_is_configured_and_no_more()
    {
        ProofReport report = Grade(SampleFacts.Ready(bot: Sample.Bot(published: false)));

        Assert.Equal(Proof.Configured, report.Reached);
        Assert.StartsWith("Store Locator is not published.", report.Rungs[1].Evidence[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_Teams_channel_that_is_off_makes_the_bot_unreachable() =>
        Assert.Equal(
            Proof.Configured,
            Grade(SampleFacts.Ready(bot: Sample.Bot(teams: new TeamsChannel.Off()))).Reached
        );

    [Theory]
    [InlineData("2021-11", false)]
    [InlineData("2022-03", false)]
    [InlineData("2023-06", true)]
    public void Text_is_reachable_without_the_extension_from_2023_on(string edition, bool reachable) =>
        Assert.Equal(
            reachable,
            ProofLadder
                .Grade(
                    SampleFacts.Ready(extensions: Sample.Extensions(omnichannel: null)),
                    RuleEdition.All.Single(candidate => candidate.Name == edition)
                )
                .Reached > Proof.Configured
        );

    [Fact]
    public void Voice_takes_all_three_extensions_in_order_and_a_region()
    {
        Assert.Equal(Proof.Proven, Grade(SampleFacts.Ready(voice: true)).Reached);
        Assert.Equal(
            Proof.Configured,
            Grade(SampleFacts.Ready(voice: true, extensions: Sample.Extensions(telephony: null))).Reached
        );
        Assert.Equal(
            Proof.Configured,
            Grade(SampleFacts.Ready(voice: true, extensions: Sample.Extensions(telephony: 9))).Reached
        );
        Assert.Equal(
            Proof.Configured,
            Grade(SampleFacts.Ready(voice: true, home: Sample.Eu, users: [Marked(Sample.Eu)])).Reached
        );
    }

    [Fact]
    public void A_bot_in_no_workstream_is_reachable_and_no_more()
    {
        ProofReport report = Grade(SampleFacts.Ready(routing: Routing.None));

        Assert.Equal(Proof.Reachable, report.Reached);
        Assert.Equal(RungStanding.Fails, report.Rungs[2].Standing);
        IsFailing(
            "No representative has taken a conversation since the connection was made on 3 November 2026, 09:30 UTC.",
            report.Rungs[3]
        );
    }

    [Fact]
    public void What_could_not_be_read_leaves_its_rungs_undetermined_and_no_others()
    {
        Fault fault = Sample.Down("No answer.");
        ProofReport report = Grade(
            SampleFacts.Ready().There(there => there with { Routing = Reading.Failed<Routing>(fault) })
        );

        Assert.Equal(Proof.Reachable, report.Reached);
        Assert.Equal(
            [RungStanding.Holds, RungStanding.Holds, RungStanding.Undetermined, RungStanding.Undetermined],
            report.Rungs.Select(rung => rung.Standing)
        );
        Assert.Equal("No answer.", Assert.Single(report.Rungs[3].Evidence));
    }

    [Fact]
    public void A_rung_fails_when_something_known_stands_against_it_though_something_else_was_not_read()
    {
        Rung reachable = Grade(
            SampleFacts.Ready(bot: Sample.Bot(published: false)) with
            {
                Extensions = Reading.Failed<ImmutableArray<InstalledExtension>>(Sample.Down("No answer.")),
            }
        ).Rungs[1];

        Assert.Equal(RungStanding.Fails, reachable.Standing);
        Assert.StartsWith("Store Locator is not published.", reachable.Evidence[0], StringComparison.Ordinal);
        Assert.Equal("No answer.", reachable.Evidence[1]);
    }

    private static ApplicationUser Marked(Domain.Environments.DataverseEnvironment home) =>
        Sample.BotUser(columns: Sample.Columns(owner: home.Id));

    private static ProofReport Grade(HandoffFacts facts) => ProofLadder.Grade(facts, RuleEdition.November2021);

    private static void IsFailing(string evidence, Rung rung)
    {
        Assert.Equal(RungStanding.Fails, rung.Standing);
        Assert.Equal(evidence, rung.Evidence[0]);
    }
}
