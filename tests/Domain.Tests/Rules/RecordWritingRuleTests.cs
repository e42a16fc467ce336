using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Permissions;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.Users;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

/// <summary>USR004: said before anybody confirms what Dataverse would refuse.</summary>
public sealed class RecordWritingRuleTests
{
    private static readonly OperationKind[] Writing =
    [
        OperationKind.Enable,
        OperationKind.Connect,
        OperationKind.Disconnect,
        OperationKind.Disable,
        OperationKind.EnableVoice,
        OperationKind.DisableVoice,
        OperationKind.Undo,
    ];

    public static TheoryData<string> Editions => [.. RuleEdition.All.Select(edition => edition.Name)];

    [Fact]
    public void Who_may_write_environment_variables_may_write_the_record() =>
        Judged.IsMet(
            "Avery may write environment variables in Contoso US, where the hand-off record of Store Locator is kept.",
            Judged.By<CallerMayWriteTheRecord>(SampleFacts.Ready())
        );

    [Theory]
    [MemberData(nameof(Editions))]
    public void Who_may_not_is_stopped_at_everything_that_writes_it(string name)
    {
        Finding finding = Judged.By<CallerMayWriteTheRecord>(
            SampleFacts.Ready().AtHome(caller => caller.Without(Privilege.WriteVariables)),
            RuleEdition.All.Single(edition => edition.Name == name)
        );

        Judged.IsUnmet(
            "Avery may not write environment variables in Contoso US, where the hand-off record of Store Locator is kept.",
            Give("write environment variables"),
            finding
        );
        Assert.All(Writing, kind => Assert.True(finding.Stops(kind), $"{kind} goes through."));
        Assert.False(finding.Stops(OperationKind.Refresh));
    }

    [Fact]
    public void A_record_that_is_not_there_yet_has_to_be_created()
    {
        HandoffFacts facts = SampleFacts
            .Ready()
            .AtHome(caller => caller.Without(Privilege.CreateVariables, Privilege.WriteVariables))
            .WithoutRecord();

        Judged.IsUnmet(
            "Avery may not create and write environment variables in Contoso US, where the hand-off record of Store Locator is kept.",
            Give("create and write environment variables"),
            Judged.By<CallerMayWriteTheRecord>(facts)
        );
        Assert.True(
            Judged
                .By<CallerMayWriteTheRecord>(
                    SampleFacts.Ready().AtHome(caller => caller.Without(Privilege.CreateVariables))
                )
                .IsMet
        );
    }

    [Fact]
    public void Privileges_that_could_not_be_read_stop_nothing_since_Dataverse_refuses_in_words()
    {
        Fault fault = Sample.Forbidden("You may not read the privileges of Contoso US.");

        Finding finding = Judged.By<CallerMayWriteTheRecord>(
            SampleFacts.Ready().AtHome(caller => caller.Unread(fault))
        );

        Assert.Equal(
            new Verdict.Undetermined(
                "You may not read the privileges of Contoso US. So whether the hand-off record may be written shows only when it is tried; Dataverse refuses it then, before anything is changed.",
                new Remedy(fault.Remedy, Administrator.AzureAdministrator)
            )
            {
                LetsPass = true,
            },
            finding.Verdict
        );
        Assert.All(Writing, kind => Assert.False(finding.Stops(kind), $"{kind} is stopped."));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_no_other_rule_stops_is_stopped_by_this_one(bool interrupted)
    {
        HandoffFacts facts = interrupted ? Interrupted() : SampleFacts.Connectable();
        OperationRequest[] requests = interrupted
            ? [new OperationRequest.Finish(), new OperationRequest.Undo()]
            : [new OperationRequest.Disable()];

        Assert.All(
            requests,
            request =>
            {
                Assert.IsType<Planned.Ready>(Planner.Plan(request, facts, RuleEdition.November2021));
                Planned.Refused refused = Assert.IsType<Planned.Refused>(
                    Planner.Plan(
                        request,
                        facts.AtHome(caller => caller.Without(Privilege.WriteVariables)),
                        RuleEdition.November2021
                    )
                );
                Assert.IsType<CallerMayWriteTheRecord>(Assert.Single(refused.Findings).Rule);
            }
        );
    }

    private static HandoffFacts Interrupted()
    {
        HandoffFacts facts = SampleFacts.Ready();
        Intent intent = new(
            OperationId.New(),
            OperationKind.Disconnect,
            [new PlanStep.DisableBotUser(Sample.Link)],
            0,
            new Standing.Disconnected(Sample.Link),
            "Blair",
            Sample.ReadAt,
            Stopped: true
        );
        return facts with
        {
            Record = facts.Record.Map(stored => stored! with { Record = stored.Record with { Intent = intent } })!,
        };
    }

    private static Remedy Give(string privileges) =>
        new(
            $"Give Avery a security role in Contoso US that may {privileges}, such as Environment Maker. One that comes through a team counts here.",
            Administrator.AzureAdministrator,
            new Uri(
                "https://contosous.example/main.aspx?pagetype=entityrecord&etn=systemuser&id=00000000-0000-0000-0000-0000000000a1"
            ),
            "Avery in Contoso US"
        );
}
