using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.ApplicationIds;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Operations.Planning;

public sealed class TakeOverPlannerTests
{
    private static readonly HandoffLink Link = Sample.Link with { BotUser = Sample.PlainUser().Id };

    [Fact]
    public void A_plain_user_is_marked_and_given_the_role_and_its_name_has_to_be_typed()
    {
        Plan plan = PlanOf(Sample.PlainUser());

        Assert.Equal(
            [
                new PlanStep.MarkBotUser(Link, "Contoso Integration", "contoso_storeLocator"),
                new PlanStep.GiveAgentRole(Link),
            ],
            plan.Steps.AsEnumerable()
        );
        Assert.Equal("Contoso Integration", plan.NameToType);
        Assert.Equal(Link, plan.Ends.KnownLink);
        Assert.Contains(
            plan.Touches,
            line => line.StartsWith("Contoso Integration was created by Morgan", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void What_is_so_already_is_left_out_and_what_is_off_is_turned_on()
    {
        Plan plan = PlanOf(
            Sample.PlainUser(disabled: true, new HeldRole(HeldRole.OmnichannelAgent, Unit: Sample.Unit)),
            Sample.Bot(teams: new TeamsChannel.Off())
        );

        Assert.Equal(
            [
                new PlanStep.TurnTeamsChannelOn(Sample.Reference),
                new PlanStep.MarkBotUser(Link, "Contoso Integration", "contoso_storeLocator"),
                new PlanStep.EnableBotUser(Link),
            ],
            plan.Steps.AsEnumerable()
        );
    }

    [Fact]
    public void Undoing_makes_it_a_plain_user_again() =>
        Assert.Equal(
            new PlanStep.UnmarkBotUser(Link, "Contoso Integration", "contoso_storeLocator"),
            new PlanStep.MarkBotUser(Link, "Contoso Integration", "contoso_storeLocator").Inverted()
        );

    [Fact]
    public void A_bot_user_of_another_bot_a_deleted_user_and_a_shared_id_are_never_taken_over()
    {
        ApplicationUser plain = Sample.PlainUser();

        IsRefused(plain with { Bot = Sample.Columns(handle: "contoso_other") });
        IsRefused(plain with { Deleted = true });
        IsRefused(plain, Sample.BotUser(new SystemUserId(Guid.NewGuid()), deleted: true));
    }

    [Fact]
    public void What_else_blocks_connect_still_does() =>
        Assert.Contains(
            Assert
                .IsType<Planned.Refused>(
                    Planned(
                        SampleFacts.Connectable(
                            users: [Sample.PlainUser()],
                            caller: Sample.Caller(new HeldRole("Basic User"))
                        )
                    )
                )
                .Findings,
            finding => finding.Rule.Id == "USR001"
        );

    [Fact]
    public void The_ways_out_fit_who_has_the_application_id()
    {
        Assert.Equal([typeof(WayOut.UseAnotherId), typeof(WayOut.TakeOver)], Ways(Sample.PlainUser()));
        Assert.Equal(
            [typeof(WayOut.UseAnotherId)],
            Ways(Sample.PlainUser() with { Bot = Sample.Columns(handle: "contoso_other") })
        );
        Assert.Equal(
            [typeof(WayOut.UseAnotherId), typeof(WayOut.AskForPurge)],
            Ways(Sample.PlainUser() with { Deleted = true })
        );
        Assert.Equal([typeof(WayOut.ConnectAgain)], Ways(Sample.BotUser(disabled: true)));
        Assert.Null(ApplicationIdClash.In(SampleFacts.Connectable()));
    }

    [Fact]
    public void The_request_for_a_purge_names_environment_user_ids_and_reason()
    {
        ApplicationIdClash clash = ApplicationIdClash.In(
            SampleFacts.Connectable(users: [Sample.PlainUser() with { Deleted = true }])
        )!;
        string request = clash.WaysOut.OfType<WayOut.AskForPurge>().Single().Request;

        Assert.All(
            [
                "Contoso US Service",
                "Contoso Integration",
                Sample.PlainUser().Id.ToString(),
                Sample.ApplicationId.ToString(),
                "Store Locator",
            ],
            part => Assert.Contains(part, request, StringComparison.Ordinal)
        );
    }

    private static IEnumerable<Type> Ways(ApplicationUser user) =>
        ApplicationIdClash.In(SampleFacts.Connectable(users: [user]))!.WaysOut.Select(way => way.GetType());

    private static void IsRefused(params ImmutableArray<ApplicationUser> users) =>
        Assert.Empty(Assert.IsType<Planned.Refused>(Planned(SampleFacts.Connectable(users: users))).Findings);

    private static Plan PlanOf(ApplicationUser user, Bot? bot = null) =>
        Assert.IsType<Planned.Ready>(Planned(SampleFacts.Connectable(users: [user], bot: bot))).Plan;

    private static Planned Planned(HandoffFacts facts) =>
        Planner.Plan(
            new OperationRequest.TakeOver(
                Sample.UsService.Id,
                new ApplicationIdEntry.Entered(Sample.ApplicationId),
                Sample.PlainUser().Id
            ),
            facts,
            RuleEdition.November2021
        );
}
