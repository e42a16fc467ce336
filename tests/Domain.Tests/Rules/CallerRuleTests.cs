using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.Bots;
using HandoffPortal.Domain.Rules.Users;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

public sealed class CallerRuleTests
{
    [Theory]
    [InlineData("2021-11", "Omnichannel administrator")]
    [InlineData("2022-03", "System Administrator")]
    [InlineData("2023-06", "System Administrator")]
    public void The_role_to_hold_depends_on_the_edition(string name, string role)
    {
        RuleEdition edition = RuleEdition.All.Single(candidate => candidate.Name == name);
        Finding lacking = Judged.By<CallerHoldsTheRole>(
            SampleFacts.Ready(caller: Sample.Caller(new HeldRole("Basic User"))),
            edition
        );

        Judged.IsMet(
            $"Avery holds {role} directly in Contoso US Service.",
            Judged.By<CallerHoldsTheRole>(SampleFacts.Ready(caller: Sample.Caller(new HeldRole(role))), edition)
        );
        Judged.IsUnmet($"Avery does not hold {role} in Contoso US Service.", Give("Avery", role), lacking);
        Assert.True(lacking.Stops(OperationKind.Connect));
        Assert.True(lacking.Stops(OperationKind.Disconnect));
        Assert.True(lacking.Stops(OperationKind.Disable));
        Assert.False(lacking.Stops(OperationKind.EnableVoice));
    }

    [Fact]
    public void A_role_that_comes_through_a_team_does_not_count_and_the_team_is_named() =>
        Judged.IsUnmet(
            "Avery holds Omnichannel administrator in Contoso US Service only through the team Omnichannel operations; Omnichannel does not count roles that come through a team.",
            Give("Avery", "Omnichannel administrator"),
            Judged.By<CallerHoldsTheRole>(
                SampleFacts.Ready(
                    caller: Sample.Caller(new HeldRole(HeldRole.OmnichannelAdministrator, "Omnichannel operations"))
                )
            )
        );

    [Fact]
    public void A_role_held_both_ways_is_held_directly() =>
        Assert.True(
            Judged
                .By<CallerHoldsTheRole>(
                    SampleFacts.Ready(
                        caller: Sample.Caller(
                            new HeldRole("omnichannel administrator", "Omnichannel operations"),
                            new HeldRole("OMNICHANNEL ADMINISTRATOR")
                        )
                    )
                )
                .IsMet
        );

    [Fact]
    public void Where_Omnichannel_is_not_set_up_its_role_is_nothing_to_ask_for()
    {
        HandoffFacts facts = SampleFacts.Connectable(
            setup: new OmnichannelSetup.NotSetUp(),
            caller: Sample.Caller(new HeldRole("Basic User"))
        );

        Judged.IsNotYet(
            "Omnichannel is not set up in Contoso US Service, so nobody holds Omnichannel administrator there.",
            "Choose an environment where Omnichannel is set up.",
            Judged.By<CallerHoldsTheRole>(facts)
        );
        Assert.IsType<Verdict.Unmet>(Judged.By<CallerHoldsTheRole>(facts, RuleEdition.March2022).Verdict);
    }

    [Fact]
    public void Without_an_environment_the_role_waits_for_one_and_unread_it_blocks()
    {
        Fault fault = Sample.Forbidden();
        Finding unread = Judged.By<CallerHoldsTheRole>(
            SampleFacts.Connectable().There(there => there with { Caller = Reading.Failed<Caller>(fault) })
        );

        Judged.NoEnvironmentYet(Judged.By<CallerHoldsTheRole>(SampleFacts.Empty()));
        Judged.CannotTell(fault, Administrator.AzureAdministrator, unread);
        Assert.True(unread.Stops(OperationKind.Connect));
    }

    [Theory]
    [InlineData("2021-11", "Omnichannel administrator")]
    [InlineData("2022-03", "System Administrator")]
    [InlineData("2023-06", "System Administrator")]
    public void A_role_of_another_business_unit_is_not_taken_for_right_and_stops_nothing(string name, string role)
    {
        Finding finding = Judged.By<CallerHoldsTheRole>(
            SampleFacts.Ready(caller: Sample.Caller(new HeldRole(role, Unit: Sample.OtherUnit))),
            RuleEdition.All.Single(candidate => candidate.Name == name)
        );

        Assert.Equal(
            new Verdict.Undetermined(
                $"Avery holds {role} directly in Contoso US Service, but it is the role of the business unit Contoso Retail, and Avery belongs to Contoso. Whether Omnichannel counts it, nobody can tell from here.",
                Judged.InOmnichannel(
                    $"Give Avery the role {role} of the business unit Contoso in Contoso US Service directly.",
                    "systemuser",
                    "a1",
                    "Avery",
                    Administrator.AzureAdministrator
                )
            )
            {
                LetsPass = true,
            },
            finding.Verdict
        );
        Assert.False(finding.Stops(OperationKind.Connect));
    }

    [Fact]
    public void The_sentence_of_a_finding_names_the_person_where_one_is_known()
    {
        Assert.Equal(
            "Avery holds the administrator role directly, not through a team",
            Judged.By<CallerHoldsTheRole>(SampleFacts.Ready()).Title
        );
        Assert.Equal(
            "The caller holds the administrator role directly, not through a team",
            Judged
                .By<CallerHoldsTheRole>(SampleFacts.Ready() with { Caller = Reading.Failed<Caller>(Sample.Down()) })
                .Title
        );
        Assert.Equal("The bot is published", Judged.By<BotIsPublished>(SampleFacts.Ready()).Title);
    }

    private static Remedy Give(string name, string role) =>
        Judged.InOmnichannel(
            $"Give {name} the role {role} in Contoso US Service directly.",
            "systemuser",
            "a1",
            name,
            Administrator.AzureAdministrator
        );
}
