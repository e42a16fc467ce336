using System.Collections.Immutable;
using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Permissions;
using HandoffPortal.Domain.Rules;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Permissions;

/// <summary>Each need, each way of holding it, each edition.</summary>
public sealed class OperationPermissionTests
{
    private static readonly OperationKind[] Guarded =
    [
        OperationKind.Connect,
        OperationKind.Disconnect,
        OperationKind.Disable,
    ];

    public static TheoryData<string, string> Editions =>
        new()
        {
            { "2021-11", HeldRole.OmnichannelAdministrator },
            { "2022-03", HeldRole.SystemAdministrator },
            { "2023-06", HeldRole.SystemAdministrator },
        };

    [Fact]
    public void Whoever_holds_everything_may_do_everything() =>
        Assert.All(
            RuleEdition.All.SelectMany(edition => OperationPermission.All(SampleFacts.Ready(), edition)),
            explained => Assert.Equal(Permission.May, explained.Permission)
        );

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_role_that_comes_through_a_team_does_not_count(string edition, string role)
    {
        NeedAnswer answer = AllNeedTheRole(edition, new HeldRole(role, "Operations", Sample.Unit), Permission.MayNot);

        Assert.Equal(
            "Held only through the team Operations. Omnichannel does not count roles that come through a team.",
            answer.Holding.Sentence
        );
        Assert.Equal($"Give Avery the role {role} in Contoso US Service directly.", answer.Remedy!.Action);
        Assert.Equal("Avery in Contoso US Service", answer.Remedy.LinkText);
        Assert.Equal(Administrator.AzureAdministrator, answer.Remedy.Who);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_role_of_another_business_unit_may_or_may_not_count(string edition, string role)
    {
        NeedAnswer answer = AllNeedTheRole(edition, new HeldRole(role, Unit: Sample.OtherUnit), Permission.Untold);

        Assert.Equal(
            "Held directly, but the role is that of the business unit Contoso Retail, which is another one. Whether Omnichannel counts it, nobody can tell from here.",
            answer.Holding.Sentence
        );
        Assert.Equal(
            $"Give Avery the role {role} of the business unit Contoso in Contoso US Service directly.",
            answer.Remedy!.Action
        );
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_role_that_is_not_held_is_missing(string edition, string role)
    {
        NeedAnswer answer = AllNeedTheRole(edition, new HeldRole("Basic User"), Permission.MayNot);

        Assert.Equal($"The role {role}", answer.Need.What);
        Assert.Equal("Not held, neither directly nor through a team.", answer.Holding.Sentence);
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void A_role_held_directly_counts(string edition, string role) =>
        Assert.Null(AllNeedTheRole(edition, new HeldRole(role, Unit: Sample.Unit), Permission.May).Remedy);

    [Fact]
    public void Everything_needs_the_record_and_the_privileges_are_looked_for_at_home() =>
        Assert.All(
            Explain(SampleFacts.Ready().AtHome(caller => caller.Without(Privilege.WriteVariables))),
            explained =>
            {
                NeedAnswer record = explained.Needs.Single(answer => answer.Need.What == "Write the hand-off record");
                Assert.Equal(Permission.MayNot, explained.Permission);
                Assert.Equal("Contoso US", record.Environment!.Name);
                Assert.Equal("No role there allows to write environment variables.", record.Holding.Sentence);
                Assert.Contains("such as Environment Maker", record.Remedy!.Action);
            }
        );

    [Theory]
    [InlineData(Privilege.CreateUsers, "Create the bot user")]
    [InlineData(Privilege.AssignRoles, "Give the bot user the role Omnichannel agent")]
    public void Connecting_needs_what_its_plan_would_write(Privilege privilege, string need)
    {
        OperationPermission connect = Explain(
            SampleFacts.Connectable(caller: Allowed.Without(privilege)),
            OperationKind.Connect
        );

        Assert.Equal(need, Assert.Single(connect.Needs, answer => answer.Holding is Holding.NotHeld).Need.What);
        Assert.Equal(Permission.MayNot, connect.Permission);
    }

    [Fact]
    public void Connecting_needs_the_bot_only_to_turn_its_Teams_channel_on()
    {
        HandoffFacts off = SampleFacts.Connectable(bot: Sample.Bot(teams: new TeamsChannel.Off()));

        Assert.Equal(
            Permission.MayNot,
            Explain(off.AtHome(caller => caller.Without(Privilege.WriteBots)), OperationKind.Connect).Permission
        );
        Assert.DoesNotContain(
            Explain(SampleFacts.Connectable(), OperationKind.Connect).Needs,
            answer => answer.Need == Need.TeamsChannel
        );
    }

    [Theory]
    [InlineData(Privilege.WriteUsers)]
    [InlineData(Privilege.EnableUsers)]
    public void Cutting_off_needs_to_disable_the_bot_user(Privilege privilege) =>
        Assert.All(
            new[] { OperationKind.Disconnect, OperationKind.Disable },
            kind =>
                Assert.Equal(
                    Permission.MayNot,
                    Explain(SampleFacts.Ready(caller: Allowed.Without(privilege)), kind).Permission
                )
        );

    [Fact]
    public void Turning_hand_off_off_where_nothing_is_connected_needs_the_record_alone() =>
        Assert.Single(Explain(SampleFacts.Connectable(), OperationKind.Disable).Needs);

    [Fact]
    public void Without_an_environment_connecting_waits_for_one()
    {
        OperationPermission connect = Explain(SampleFacts.Empty(), OperationKind.Connect);

        Assert.Equal(Permission.NotYet, connect.Permission);
        Assert.Contains(connect.Needs, answer => answer.Holding is Holding.NotYet && answer.Environment is null);
        Assert.Equal(Permission.May, Explain(SampleFacts.Empty(), OperationKind.Enable).Permission);
    }

    [Fact]
    public void Roles_that_could_not_be_read_are_told_by_nobody()
    {
        Fault fault = Sample.Forbidden();
        HandoffFacts facts = SampleFacts.Ready().There(there => there with { Caller = Reading.Failed<Caller>(fault) });

        OperationPermission disconnect = Explain(facts, OperationKind.Disconnect);

        Assert.Equal(Permission.Untold, disconnect.Permission);
        Assert.Equal(fault.What, disconnect.Needs[0].Holding.Sentence);
        Assert.Equal(fault.Remedy, disconnect.Needs[0].Remedy!.Action);
    }

    private static Caller Allowed { get; } =
        Sample.Caller(new HeldRole(HeldRole.OmnichannelAdministrator, Unit: Sample.Unit));

    private static NeedAnswer AllNeedTheRole(string edition, HeldRole held, Permission expected)
    {
        OperationPermission[] explained =
        [
            .. OperationPermission.All(
                SampleFacts.Ready(caller: Sample.Caller(held)),
                RuleEdition.All.Single(candidate => candidate.Name == edition)
            ),
        ];
        Assert.All(
            explained,
            each => Assert.Equal(Guarded.Contains(each.Operation) ? expected : Permission.May, each.Permission)
        );
        return explained.Single(each => each.Operation == OperationKind.Disconnect).Needs[0];
    }

    private static ImmutableArray<OperationPermission> Explain(HandoffFacts facts) =>
        OperationPermission.All(facts, RuleEdition.November2021);

    private static OperationPermission Explain(HandoffFacts facts, OperationKind kind) =>
        Explain(facts).Single(explained => explained.Operation == kind);
}
