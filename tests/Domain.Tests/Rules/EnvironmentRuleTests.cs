using System.Collections.Immutable;
using HandoffPortal.Domain.Environments;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.Environments;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

public sealed class EnvironmentRuleTests
{
    [Theory]
    [InlineData(true, "Omnichannel is set up in Contoso US Service, with the voice channel.")]
    [InlineData(false, "Omnichannel is set up in Contoso US Service, without the voice channel.")]
    public void Omnichannel_that_is_set_up_says_whether_with_voice(bool voice, string evidence) =>
        Judged.IsMet(
            evidence,
            Judged.By<OmnichannelIsSetUp>(SampleFacts.Connectable(setup: new OmnichannelSetup.SetUp(voice)))
        );

    [Theory]
    [InlineData(false, "Omnichannel is not set up in Contoso US Service.")]
    [InlineData(
        true,
        "Omnichannel is not set up in Contoso US Service. Store Locator is a managed bot: if it comes with Omnichannel enabled, this message disappears after its next import; if it doesn't, the message stays."
    )]
    public void An_environment_without_Omnichannel_blocks_connecting_and_a_managed_bot_hears_of_its_import(
        bool managed,
        string evidence
    )
    {
        Finding finding = Judged.By<OmnichannelIsSetUp>(
            SampleFacts.Connectable(bot: Sample.Bot(managed: managed), setup: new OmnichannelSetup.NotSetUp())
        );

        Judged.IsUnmet(
            evidence,
            new Remedy(
                "Choose an environment where Omnichannel is set up, or have Omnichannel for Customer Service set up in Contoso US Service.",
                PageControl.Environment
            ),
            finding
        );
        Assert.True(finding.Stops(OperationKind.Connect));
    }

    [Fact]
    public void Where_a_bot_is_connected_Omnichannel_can_only_be_set_up() =>
        Assert.Equal(
            new Remedy(
                "Set Omnichannel for Customer Service up in Contoso US Service.",
                Administrator.OmnichannelAdministrator,
                Sample.UsService.AdminPage,
                "Contoso US Service in the Power Platform admin center"
            ),
            Judged.By<OmnichannelIsSetUp>(SampleFacts.Ready(setup: new OmnichannelSetup.NotSetUp())).Remedy
        );

    [Fact]
    public void A_setup_that_nobody_could_read_is_undetermined_and_still_blocks()
    {
        Fault fault = Sample.Down();
        Finding finding = Judged.By<OmnichannelIsSetUp>(
            SampleFacts.Connectable().There(there => there with { Setup = Reading.Failed<OmnichannelSetup>(fault) })
        );

        Judged.CannotTell(fault, Administrator.BotAdministrator, finding);
        Assert.True(finding.Stops(OperationKind.Connect));
    }

    [Fact]
    public void Without_a_chosen_environment_the_rules_on_environments_wait_for_one()
    {
        Judged.NoEnvironmentYet(Judged.By<OmnichannelIsSetUp>(SampleFacts.Empty()));
        Judged.NoEnvironmentYet(Judged.By<EnvironmentsShareARegion>(SampleFacts.Empty()));
        Judged.NoEnvironmentYet(Judged.By<EnvironmentsSupportVoice>(SampleFacts.Empty()));
    }

    [Fact]
    public void Two_environments_of_one_region_agree() =>
        Judged.IsMet(
            "Contoso US and Contoso US Service are both in the region United States.",
            Judged.By<EnvironmentsShareARegion>(SampleFacts.Connectable())
        );

    [Fact]
    public void One_environment_for_both_agrees_with_itself() =>
        Judged.IsMet(
            "Contoso US holds both the bot and Omnichannel.",
            Judged.By<EnvironmentsShareARegion>(SampleFacts.Connectable(omnichannel: Sample.Us))
        );

    [Fact]
    public void Two_codes_of_one_region_agree() =>
        Assert.True(
            Judged
                .By<EnvironmentsShareARegion>(
                    SampleFacts.Connectable(omnichannel: Sample.Environment("Contoso Other", "NAM"))
                )
                .IsMet
        );

    [Fact]
    public void Two_regions_block_connecting_and_are_both_named()
    {
        Finding finding = Judged.By<EnvironmentsShareARegion>(SampleFacts.Connectable(omnichannel: Sample.Eu));

        Judged.IsUnmet(
            "Contoso US, which holds the bot, is in the region United States; Contoso EU is in the region Europe.",
            new Remedy(
                "Choose an Omnichannel environment in the region United States, or use a bot in the region Europe.",
                PageControl.Environment
            ),
            finding
        );
        Assert.True(finding.Stops(OperationKind.Connect));
    }

    [Fact]
    public void Two_empty_regions_are_not_taken_for_the_same()
    {
        DataverseEnvironment here = Sample.Environment("Contoso Here", "");
        HandoffFacts facts = SampleFacts.Connectable(home: here, omnichannel: Sample.Environment("Contoso There", ""));
        Remedy remedy = new(
            "Look up the region of Contoso Here in the Power Platform admin center.",
            Administrator.AzureAdministrator,
            here.AdminPage,
            "Contoso Here in the Power Platform admin center"
        );
        const string Evidence = "The list of environments does not say in which region Contoso Here is.";

        Judged.IsUndetermined(Evidence, remedy, Judged.By<EnvironmentsShareARegion>(facts));
        Judged.IsUndetermined(Evidence, remedy, Judged.By<EnvironmentsSupportVoice>(facts));
    }

    [Fact]
    public void Everything_read_is_said_with_both_environments()
    {
        Judged.IsMet(
            "Everything that the checks need could be read in Contoso US and Contoso US Service.",
            Judged.By<WhatTheChecksNeedIsReadable>(SampleFacts.Ready())
        );
        Judged.IsMet(
            "Everything that the checks need could be read in Contoso US.",
            Judged.By<WhatTheChecksNeedIsReadable>(SampleFacts.Empty())
        );
    }

    [Fact]
    public void Everything_unread_is_listed_each_with_its_reason()
    {
        HandoffFacts facts = (
            SampleFacts.Ready() with
            {
                Extensions = Reading.Failed<ImmutableArray<InstalledExtension>>(Sample.Down()),
            }
        ).There(there =>
            there with
            {
                Routing = Reading.Failed<Routing>(Sample.Forbidden("You may not read queues in Contoso US Service.")),
                Users = Reading.Failed<ImmutableArray<Domain.Connections.ApplicationUser>>(Sample.Down("No answer.")),
            }
        );

        Judged.IsUnmet(
            "The extension solutions could not be read: Contoso US did not answer. The application users in Contoso US Service could not be read: No answer. Workstreams and queues in Contoso US Service could not be read: You may not read queues in Contoso US Service.",
            Judged.InOmnichannel(
                "Try again in a minute. Ask for a role that may read it.",
                "systemuser",
                "a1",
                "Avery",
                Administrator.AzureAdministrator
            ),
            Judged.By<WhatTheChecksNeedIsReadable>(facts)
        );
    }

    [Fact]
    public void What_roles_allow_is_missed_beside_them_and_roles_that_are_unread_are_missed_once()
    {
        Fault fault = Sample.Forbidden("You may not read the privileges of Contoso US.");

        Assert.Equal(
            "What your roles in Contoso US allow could not be read: You may not read the privileges of Contoso US.",
            Judged.By<WhatTheChecksNeedIsReadable>(SampleFacts.Ready().AtHome(caller => caller.Unread(fault))).Evidence
        );
        Assert.Equal(
            "Your roles in Contoso US could not be read: You may not read the privileges of Contoso US.",
            Judged
                .By<WhatTheChecksNeedIsReadable>(SampleFacts.Ready() with { Caller = Reading.Failed<Caller>(fault) })
                .Evidence
        );
    }
}
