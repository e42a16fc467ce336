using System.Collections.Immutable;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.ApplicationIds;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

public sealed class ApplicationIdRuleTests
{
    private static readonly Uri HowTo = new(
        "https://docs.microsoft.com/azure/active-directory/develop/howto-create-service-principal-portal#create-an-azure-active-directory-application"
    );

    [Fact]
    public void An_application_ID_is_one_by_its_form() =>
        Judged.IsMet(
            "What stands in the box has the form of an application ID.",
            Judged.By<ApplicationIdIsWellFormed>(SampleFacts.Connectable())
        );

    [Fact]
    public void Something_that_is_no_application_ID_blocks_connecting_and_says_why()
    {
        HandoffFacts facts = SampleFacts.Connectable(entry: new ApplicationIdEntry.Malformed("That is no ID."));
        Finding finding = Judged.By<ApplicationIdIsWellFormed>(facts);

        Judged.IsUnmet(
            "That is no ID.",
            new Remedy(
                "Copy the Application (client) ID from the overview of the app registration, and paste it into the box.",
                PageControl.ApplicationId
            ),
            finding
        );
        Assert.True(finding.Stops(OperationKind.Connect));
        Waits(Judged.By<ApplicationIdIsUnique>(facts));
        Waits(Judged.By<ApplicationIdIsOurs>(facts));

        static void Waits(Finding finding) =>
            Judged.IsNotYet("That is no ID.", "Correct the application ID first.", finding, PageControl.ApplicationId);
    }

    [Fact]
    public void Without_an_application_ID_its_rules_wait_for_one()
    {
        HandoffFacts facts = SampleFacts.Connectable(entry: new ApplicationIdEntry.Empty());

        Judged.NoApplicationIdYet(Judged.By<ApplicationIdIsWellFormed>(facts));
        Judged.NoApplicationIdYet(Judged.By<ApplicationIdIsUnique>(facts));
        Judged.NoApplicationIdYet(Judged.By<ApplicationIdIsOurs>(facts));
        Judged.NoEnvironmentYet(Judged.By<ApplicationIdIsUnique>(SampleFacts.Empty()));
    }

    [Theory]
    [InlineData("00000007-0000-0000-c000-000000000000", "Dataverse")]
    [InlineData("51f81489-12ee-4a9e-aaae-a2591f45987d", "Dynamics 365 Example Client Application")]
    public void An_application_of_Microsofts_own_blocks_connecting_and_is_named(string id, string name)
    {
        Finding finding = Judged.By<ApplicationIdIsOurs>(SampleFacts.Connectable(entry: ApplicationIdEntry.Read(id)));

        Judged.IsUnmet(
            $"The application ID is that of Microsoft's own application {name}, which every tenant shares.",
            new Remedy(
                "Register an application of your own in Azure, and use its Application (client) ID.",
                Administrator.AzureAdministrator,
                HowTo,
                "How to register an application in Azure"
            ),
            finding
        );
        Assert.True(finding.Stops(OperationKind.Connect));
    }

    [Fact]
    public void Any_other_application_is_met() =>
        Judged.IsMet(
            "The application ID is not among the known ones of Microsoft's own applications.",
            Judged.By<ApplicationIdIsOurs>(SampleFacts.Connectable())
        );

    [Fact]
    public void An_application_ID_that_nobody_holds_is_unique() =>
        Judged.IsMet(
            "No user in Contoso US Service has this application ID.",
            Judged.By<ApplicationIdIsUnique>(SampleFacts.Connectable())
        );

    [Theory]
    [InlineData(
        true,
        "Store Locator in Contoso US Service has this application ID; it is this bot's own bot user, disabled, and Connect enables it again."
    )]
    [InlineData(false, "Store Locator in Contoso US Service has this application ID; it is this bot's own bot user.")]
    public void The_bots_own_bot_user_is_no_clash(bool disabled, string evidence) =>
        Judged.IsMet(
            evidence,
            Judged.By<ApplicationIdIsUnique>(
                SampleFacts.Connectable(
                    new Standing.Disconnected(Sample.Link),
                    users: [Sample.BotUser(disabled: disabled)]
                )
            )
        );

    [Fact]
    public void Users_that_nobody_could_read_leave_it_open_and_block()
    {
        Fault fault = Sample.Forbidden();
        Finding finding = Judged.By<ApplicationIdIsUnique>(
            SampleFacts
                .Connectable()
                .There(there => there with { Users = Reading.Failed<ImmutableArray<ApplicationUser>>(fault) })
        );

        Judged.CannotTell(fault, Administrator.AzureAdministrator, finding);
        Assert.True(finding.Stops(OperationKind.Connect));
    }
}
