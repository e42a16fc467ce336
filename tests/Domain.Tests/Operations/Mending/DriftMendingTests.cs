using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Proofs;
using HandoffPortal.Domain.Rules;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Operations.Mending;

/// <summary>Every drift can be accepted or restored by a plan, or a sentence says who can end it and how.</summary>
public sealed class DriftMendingTests
{
    private static readonly HandoffLink Link = Sample.Link;
    private static readonly Standing.Connected Connected = new(Link, Voice: false, Sample.ConnectedAt);
    private static readonly SystemUserId Other = new(new Guid("00000000-0000-0000-0000-0000000000b2"));
    private static readonly ApplicationId OtherId = new(new Guid("22222222-2222-2222-2222-222222222222"));

    [Fact]
    public void A_disabled_bot_user_is_noted_as_disconnected_or_enabled_again()
    {
        HandoffFacts facts = SampleFacts.Ready(users: [Sample.BotUser(disabled: true)]);

        Writes(Accept(facts), new Standing.Disconnected(Link));
        Writes(Restore(facts), Connected, new PlanStep.EnableBotUser(Link));
    }

    [Fact]
    public void A_missing_bot_user_is_noted_as_disconnected_or_created_again_with_its_role()
    {
        HandoffFacts facts = SampleFacts.Ready(users: []);

        Writes(Accept(facts), new Standing.Disconnected(Link));
        Writes(
            Restore(facts),
            Connected,
            new PlanStep.CreateBotUser(Link, "Store Locator", "contoso_storeLocator"),
            new PlanStep.EnableBotUser(Link),
            new PlanStep.GiveAgentRole(Link)
        );
    }

    [Fact]
    public void A_missing_bot_user_can_not_be_created_again_when_somebody_else_has_its_application_id() =>
        Assert.Contains(
            "The application ID belongs to Contoso Integration now",
            Refused(Restore(SampleFacts.Ready(users: [Sample.PlainUser()]))).Why,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_deleted_bot_user_can_be_accepted_and_comes_back_only_after_the_purge()
    {
        HandoffFacts facts = SampleFacts.Ready(users: [Sample.BotUser(deleted: true)]);

        Writes(Accept(facts), new Standing.Disconnected(Link));
        Assert.Contains("purged", Refused(Restore(facts)).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bot_user_created_again_becomes_the_linked_one_and_the_old_row_can_not_come_back()
    {
        HandoffFacts facts = SampleFacts.Ready(users: [Sample.BotUser(Other)]);

        Writes(Accept(facts), Connected with { Link = Link with { BotUser = Other } });
        Assert.StartsWith("A row that is gone", Refused(Restore(facts)).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_application_id_is_taken_into_the_record_but_never_written_on_the_user()
    {
        HandoffFacts facts = SampleFacts.Ready(users: [Sample.BotUser(applicationId: OtherId)]);

        Writes(Accept(facts), Connected with { Link = Link with { ApplicationId = OtherId } });
        Assert.Contains(Sample.ApplicationId.ToString(), Refused(Restore(facts)).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_without_marks_is_marked_again_but_never_one_that_another_bot_claims()
    {
        HandoffFacts plain = SampleFacts.Ready(users: [Sample.BotUser() with { Bot = null }]);
        HandoffFacts claimed = SampleFacts.Ready(
            users: [Sample.BotUser(columns: Sample.Columns(handle: "contoso_other"))]
        );

        Writes(Restore(plain), Connected, new PlanStep.MarkBotUser(Link, "Store Locator", "contoso_storeLocator"));
        Writes(Accept(plain), new Standing.Disconnected(Link));
        Assert.Contains("would cut that bot off", Refused(Restore(claimed)).Why, StringComparison.Ordinal);
        Writes(Accept(claimed), new Standing.Disconnected(Link));
    }

    [Fact]
    public void A_removed_role_is_given_again_and_accepting_it_is_disconnecting()
    {
        HandoffFacts facts = SampleFacts.Ready(users: [Sample.BotUser(roles: new HeldRole("Basic User"))]);

        Writes(Restore(facts), Connected, new PlanStep.GiveAgentRole(Link));
        Assert.Contains("to disconnect the bot", Refused(Accept(facts)).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_teams_channel_is_turned_on_again_and_accepting_it_is_disconnecting()
    {
        HandoffFacts facts = SampleFacts.Ready(bot: Sample.Bot(teams: new TeamsChannel.Off()));

        Writes(Restore(facts), Connected, new PlanStep.TurnTeamsChannelOn(Sample.Reference));
        Assert.Contains("to disconnect the bot", Refused(Accept(facts)).Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_bot_user_enabled_again_is_noted_as_connected_or_disabled_again(bool handOffIsOn)
    {
        Standing standing = handOffIsOn ? new Standing.Disconnected(Link) : new Standing.Disabled(Link);
        HandoffFacts facts = SampleFacts.Ready(standing);

        Writes(Accept(facts), new Standing.Connected(Link, Voice: false, facts.ReadAt));
        Writes(Restore(facts), standing, new PlanStep.DisableBotUser(Link));
    }

    [Fact]
    public void A_missing_record_is_written_as_found_or_as_made_here()
    {
        SystemUserId portals = HandoffLink.BotUserOf(Sample.Reference, Sample.UsService.Id, Sample.ApplicationId);
        HandoffFacts facts = SampleFacts.Ready(users: [Sample.BotUser(portals)]).WithoutRecord();
        HandoffLink link = Link with { BotUser = portals };

        Writes(Accept(facts), new Standing.Adopted(link, Sample.CreatedAt));
        Writes(Restore(facts), new Standing.Connected(link, Voice: false, Sample.CreatedAt));
    }

    [Fact]
    public void A_bot_that_is_not_published_any_more_forgets_its_proof_and_is_published_elsewhere()
    {
        HandoffFacts facts = SampleFacts.Ready(bot: Sample.Bot(published: false)).Refreshed(Proof.Routed);

        Plan accept = Writes(Accept(facts), Connected);
        Assert.True(accept.ForgetsProof);
        Assert.Contains(
            "Publish the bot in Power Virtual Agents",
            Refused(Restore(facts)).Why,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Ending_one_drift_leaves_the_others()
    {
        HandoffFacts facts = SampleFacts.Ready(
            bot: Sample.Bot(teams: new TeamsChannel.Off()),
            users: [Sample.BotUser(disabled: true)]
        );

        Planned planned = Planner.Plan(
            new OperationRequest.Restore(new Drift.TeamsChannelOff()),
            facts,
            RuleEdition.November2021
        );

        Writes(planned, Connected, new PlanStep.TurnTeamsChannelOn(Sample.Reference));
    }

    [Fact]
    public void A_drift_that_is_over_is_refused_in_its_own_words()
    {
        HandoffFacts facts = SampleFacts.Ready(users: [Sample.BotUser(disabled: true)]);

        Planned planned = Planner.Plan(
            new OperationRequest.Accept(new Drift.TeamsChannelOff()),
            facts,
            RuleEdition.November2021
        );

        Assert.StartsWith("This is not so any more: “It is off”.", Refused(planned).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_does_not_hold_the_role_may_not_restore()
    {
        HandoffFacts facts = SampleFacts.Ready(
            users: [Sample.BotUser(disabled: true)],
            caller: Sample.Caller(new HeldRole("Basic User"))
        );

        Assert.Contains(Refused(Restore(facts)).Findings, finding => finding.Rule.Id == "USR001");
        Writes(Accept(facts), new Standing.Disconnected(Link));
    }

    private static Planned Accept(HandoffFacts facts) =>
        Planner.Plan(new OperationRequest.Accept(DriftOf(facts)), facts, RuleEdition.November2021);

    private static Planned Restore(HandoffFacts facts) =>
        Planner.Plan(new OperationRequest.Restore(DriftOf(facts)), facts, RuleEdition.November2021);

    private static Drift DriftOf(HandoffFacts facts) =>
        Assert.Single(Assert.IsType<ConnectionState.Drifted>(facts.State).Drifts);

    private static Planned.Refused Refused(Planned planned) => Assert.IsType<Planned.Refused>(planned);

    private static Plan Writes(Planned planned, Standing ends, params ImmutableArray<PlanStep> steps)
    {
        Plan plan = Assert.IsType<Planned.Ready>(planned).Plan;
        Assert.Equal(ends, plan.Ends);
        Assert.Equal(steps.AsEnumerable(), plan.Steps.AsEnumerable());
        Assert.True(plan.Kind is OperationKind.Accept or OperationKind.Restore);
        return plan;
    }
}
