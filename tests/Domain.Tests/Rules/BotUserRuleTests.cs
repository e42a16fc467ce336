using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.Users;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

public sealed class BotUserRuleTests
{
    [Fact]
    public void The_bots_own_enabled_bot_user_is_met() =>
        Judged.IsMet(
            "Store Locator in Contoso US Service is enabled, and is marked as the bot user of Store Locator in Contoso US.",
            Judged.By<BotUserIsTheBots>(SampleFacts.Ready())
        );

    [Fact]
    public void A_disabled_bot_user_is_put_right_by_connecting_again() =>
        Judged.IsUnmet(
            "Store Locator in Contoso US Service is disabled.",
            AtTheUser("Accept that, or restore what the record says: both are offered above, with their plans."),
            Judged.By<BotUserIsTheBots>(SampleFacts.Ready(users: [Sample.BotUser(disabled: true)]))
        );

    [Fact]
    public void A_bot_user_that_is_disabled_on_purpose_comes_back_with_Connect()
    {
        ImmutableArray<ApplicationUser> users = [Sample.BotUser(disabled: true)];

        Assert.Equal(
            AtTheUser("Connect the bot; that enables the user again."),
            Judged.By<BotUserIsTheBots>(SampleFacts.Ready(new Standing.Disconnected(Sample.Link), users: users)).Remedy
        );
        Assert.Equal(
            AtTheUser("Enable hand-off and connect the bot; that enables the user again."),
            Judged.By<BotUserIsTheBots>(SampleFacts.Ready(new Standing.Disabled(Sample.Link), users: users)).Remedy
        );
    }

    [Theory]
    [InlineData(192350000, "contoso_storeLocator", "contoso-us", "is not marked as a bot")]
    [InlineData(192350001, "contoso_other", "contoso-us", "names another bot (contoso_other)")]
    [InlineData(192350001, null, "contoso-us", "names no bot")]
    [InlineData(
        192350001,
        "contoso_storeLocator",
        "contoso-test",
        "does not name Contoso US as the environment that owns it"
    )]
    public void A_user_that_lost_its_marks_is_put_right_in_Omnichannel(
        int agentType,
        string? handle,
        string owner,
        string wrong
    ) =>
        Judged.IsUnmet(
            $"Store Locator in Contoso US Service {wrong}.",
            Judged.InOmnichannel(
                "Put the user right in Omnichannel: a bot application user with the bot handle contoso_storeLocator and the environment Contoso US as its owner. Otherwise connect the bot again with another application ID.",
                "systemuser",
                "b0",
                "Store Locator"
            ),
            Judged.By<BotUserIsTheBots>(
                SampleFacts.Ready(
                    users: [Sample.BotUser(columns: Sample.Columns(agentType, handle, EnvironmentId.Parse(owner)))]
                )
            )
        );

    [Fact]
    public void Everything_that_is_wrong_with_a_bot_user_is_said_at_once() =>
        Assert.Equal(
            "Store Locator in Contoso US Service is disabled, is not marked as a bot and carries another application ID than the hand-off record says.",
            Judged
                .By<BotUserIsTheBots>(
                    SampleFacts.Ready(
                        users:
                        [
                            Sample.BotUser(
                                disabled: true,
                                applicationId: new ApplicationId(new Guid("22222222-2222-2222-2222-222222222222"))
                            ) with
                            {
                                Bot = null,
                            },
                        ]
                    )
                )
                .Evidence
        );

    [Fact]
    public void A_bot_user_that_is_gone_fails_and_one_that_never_was_waits()
    {
        Judged.Gone(Judged.By<BotUserIsTheBots>(SampleFacts.Ready(users: [])));
        Judged.Gone(Judged.By<BotUserIsTheBots>(SampleFacts.Ready(users: [Sample.BotUser(deleted: true)])));
        Judged.Gone(Judged.By<BotUserHoldsTheAgentRole>(SampleFacts.Ready(users: [])));
        Judged.NotConnected(Judged.By<BotUserIsTheBots>(SampleFacts.Connectable()));
        Judged.NotConnected(Judged.By<BotUserHoldsTheAgentRole>(SampleFacts.Connectable()));
        Judged.IsNotYet(
            "Store Locator is not connected yet.",
            "Connect the bot first.",
            Judged.By<BotUserIsTheBots>(SampleFacts.Empty())
        );
    }

    [Fact]
    public void A_bot_that_is_cut_off_does_not_miss_its_bot_user()
    {
        Judged.NotConnected(
            Judged.By<BotUserIsTheBots>(SampleFacts.Ready(new Standing.Disconnected(Sample.Link), users: []))
        );
        Judged.NotConnected(
            Judged.By<BotUserIsTheBots>(SampleFacts.Ready(new Standing.Disabled(Sample.Link), users: []))
        );
    }

    [Fact]
    public void A_bot_user_is_found_by_its_marks_where_no_record_names_it() =>
        Assert.True(Judged.By<BotUserIsTheBots>(SampleFacts.Ready().WithoutRecord()).IsMet);

    [Fact]
    public void Users_or_a_record_that_nobody_could_read_leave_the_bot_user_open()
    {
        Fault fault = Sample.Forbidden();

        Judged.CannotTell(
            fault,
            Administrator.AzureAdministrator,
            Judged.By<BotUserIsTheBots>(
                SampleFacts
                    .Ready()
                    .There(there => there with { Users = Reading.Failed<ImmutableArray<ApplicationUser>>(fault) })
            )
        );
        Judged.CannotTell(
            fault,
            Administrator.AzureAdministrator,
            Judged.By<BotUserIsTheBots>(SampleFacts.Connectable().WithUnreadableRecord(fault))
        );
        Judged.CannotTell(
            fault,
            Administrator.AzureAdministrator,
            Judged.By<BotUserIsTheBots>(SampleFacts.Empty().WithUnreadableRecord(fault))
        );
    }

    [Fact]
    public void A_connection_that_nobody_recorded_waits_for_Enable() =>
        Judged.IsNotYet(
            "Store Locator was connected outside the portal, and nobody has looked at that connection from here yet.",
            "Select Enable: it takes the connection up and reads it.",
            Judged.By<BotUserIsTheBots>(SampleFacts.Ready().WithoutRecord() with { Omnichannel = null })
        );

    [Fact]
    public void An_environment_out_of_sight_is_not_taken_for_no_connection()
    {
        HandoffFacts facts = SampleFacts.Ready() with { Omnichannel = null };

        OutOfSight(facts);
        OutOfSight(facts with { BotUsers = Reading.Failed<ImmutableArray<FoundUser>>(Sample.Down()) });

        static void OutOfSight(HandoffFacts facts) =>
            Judged.IsUndetermined(
                "The environment that Store Locator is connected to is not among those that you can see.",
                new Remedy("Ask for access to that environment.", Administrator.AzureAdministrator),
                Judged.By<BotUserIsTheBots>(facts)
            );
    }

    [Fact]
    public void The_agent_role_is_held_directly() =>
        Judged.IsMet(
            "Store Locator holds Omnichannel agent directly in Contoso US Service.",
            Judged.By<BotUserHoldsTheAgentRole>(SampleFacts.Ready())
        );

    [Theory]
    [InlineData(
        "Omnichannel agent",
        "Agents",
        "Store Locator holds Omnichannel agent in Contoso US Service only through the team Agents; Omnichannel does not count roles that come through a team."
    )]
    [InlineData("Basic User", null, "Store Locator does not hold Omnichannel agent in Contoso US Service.")]
    public void A_missing_agent_role_is_given_in_Omnichannel(string role, string? team, string evidence) =>
        Judged.IsUnmet(
            evidence,
            Judged.InOmnichannel(
                "Give Store Locator the role Omnichannel agent in Contoso US Service directly.",
                "systemuser",
                "b0",
                "Store Locator"
            ),
            Judged.By<BotUserHoldsTheAgentRole>(
                SampleFacts.Ready(users: [Sample.BotUser(roles: new HeldRole(role, team))])
            )
        );

    [Fact]
    public void The_agent_role_of_another_business_unit_is_neither_right_nor_wrong()
    {
        Finding finding = Judged.By<BotUserHoldsTheAgentRole>(
            SampleFacts.Ready(
                users: [Sample.BotUser(roles: new HeldRole(HeldRole.OmnichannelAgent, Unit: Sample.OtherUnit))]
            )
        );

        Assert.IsType<Verdict.Undetermined>(finding.Verdict);
        Assert.Equal(
            "Store Locator holds Omnichannel agent directly in Contoso US Service, but it is the role of the business unit Contoso Retail, and Store Locator belongs to Contoso. Whether Omnichannel counts it, nobody can tell from here.",
            finding.Evidence
        );
        Assert.Equal(
            "Give Store Locator the role Omnichannel agent of the business unit Contoso in Contoso US Service directly.",
            finding.Remedy!.Action
        );
    }

    [Fact]
    public void Teams_that_could_not_be_read_are_not_taken_for_none()
    {
        Fault fault = Sample.Forbidden("You may not read the teams of Contoso US Service.");

        Finding finding = Judged.By<BotUserHoldsTheAgentRole>(
            SampleFacts.Ready(users: [Sample.BotUser(roles: new HeldRole("Basic User")) with { TeamsUnread = fault }])
        );

        Assert.Equal(
            "Store Locator does not hold Omnichannel agent in Contoso US Service directly. Whether a team gives it could not be read: You may not read the teams of Contoso US Service.",
            finding.Evidence
        );
    }

    private static Remedy AtTheUser(string action) =>
        Judged.InOmnichannel(action, "systemuser", "b0", "Store Locator", Administrator.BotAdministrator);
}
