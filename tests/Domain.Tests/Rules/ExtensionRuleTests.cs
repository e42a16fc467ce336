using System.Collections.Immutable;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.Extensions;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

public sealed class ExtensionRuleTests
{
    [Fact]
    public void An_installed_extension_is_named_with_its_version_and_day()
    {
        Judged.IsMet(
            "The Omnichannel Power Virtual Agents extension is installed in Contoso US: version 1.2.0.4, since 2 November 2021.",
            Judged.By<OmnichannelExtensionIsInstalled>(SampleFacts.Ready())
        );
        Judged.IsMet(
            "The Power Virtual Agents telephony extension is installed in Contoso US: version 1.2.0.4, since 1 November 2021.",
            Judged.By<TelephonyExtensionIsInstalled>(SampleFacts.Ready())
        );
        Judged.IsMet(
            "The Omnichannel voice Power Virtual Agents extension is installed in Contoso US: version 1.2.0.4, since 3 November 2021.",
            Judged.By<OmnichannelVoiceExtensionIsInstalled>(SampleFacts.Ready())
        );
    }

    [Theory]
    [InlineData("2021-11", true)]
    [InlineData("2022-03", true)]
    [InlineData("2023-06", false)]
    public void A_missing_Omnichannel_extension_blocks_connecting_until_2023_and_voice_always(
        string edition,
        bool blocksConnect
    )
    {
        Finding finding = Judged.By<OmnichannelExtensionIsInstalled>(
            SampleFacts.Connectable(extensions: Sample.Extensions(omnichannel: null)),
            RuleEdition.All.Single(candidate => candidate.Name == edition)
        );

        Judged.IsUnmet(
            "The Omnichannel Power Virtual Agents extension is not installed in Contoso US. "
                + (
                    blocksConnect
                        ? "Without it the bot has no access to the variables and actions that hand-off needs, with voice or without."
                        : "Text hand-off works without it; voice does not."
                ),
            Install(Extension.Omnichannel, "dynamics-365/mscrm.omnichannelpvaextension"),
            finding
        );
        Assert.Equal(blocksConnect, finding.Stops(OperationKind.Connect));
        Assert.True(finding.Stops(OperationKind.EnableVoice));
    }

    [Fact]
    public void A_missing_telephony_extension_blocks_voice_alone()
    {
        Finding finding = Judged.By<TelephonyExtensionIsInstalled>(
            SampleFacts.Ready(extensions: Sample.Extensions(telephony: null))
        );

        Judged.IsUnmet(
            "The Power Virtual Agents telephony extension is not installed in Contoso US. Without it the bot has no voice actions and no phone number variables.",
            Install(Extension.Telephony, "dynamics-crm/mscrm.mspva_telephony_extension"),
            finding
        );
        Assert.False(finding.Stops(OperationKind.Connect));
        Assert.True(finding.Stops(OperationKind.EnableVoice));
    }

    [Fact]
    public void A_missing_Omnichannel_voice_extension_blocks_voice_alone()
    {
        Finding finding = Judged.By<OmnichannelVoiceExtensionIsInstalled>(
            SampleFacts.Ready(extensions: Sample.Extensions(omnichannelVoice: null))
        );

        Judged.IsUnmet(
            "The Omnichannel voice Power Virtual Agents extension is not installed in Contoso US. Without it the bot can't hand off calls.",
            Install(Extension.OmnichannelVoice, "dynamics-365/mscrm.omnichannelvoicepvaextension"),
            finding
        );
        Assert.False(finding.Stops(OperationKind.Connect));
        Assert.True(finding.Stops(OperationKind.EnableVoice));
    }

    [Fact]
    public void Extensions_that_nobody_could_read_leave_all_four_rules_undetermined()
    {
        Fault fault = Sample.Forbidden();
        HandoffFacts facts = SampleFacts.Ready() with
        {
            Extensions = Reading.Failed<ImmutableArray<InstalledExtension>>(fault),
        };

        Judged.CannotTell(fault, Administrator.AzureAdministrator, Judged.By<OmnichannelExtensionIsInstalled>(facts));
        Judged.CannotTell(fault, Administrator.AzureAdministrator, Judged.By<TelephonyExtensionIsInstalled>(facts));
        Judged.CannotTell(
            fault,
            Administrator.AzureAdministrator,
            Judged.By<OmnichannelVoiceExtensionIsInstalled>(facts)
        );
        Judged.CannotTell(fault, Administrator.AzureAdministrator, Judged.By<ExtensionsWereInstalledInOrder>(facts));
    }

    [Fact]
    public void An_undetermined_extension_still_blocks()
    {
        HandoffFacts facts = SampleFacts.Connectable() with
        {
            Extensions = Reading.Failed<ImmutableArray<InstalledExtension>>(Sample.Down()),
        };

        Assert.True(Judged.By<OmnichannelExtensionIsInstalled>(facts).Stops(OperationKind.Connect));
    }

    [Fact]
    public void Extensions_in_order_are_listed_with_the_moment_of_each() =>
        Judged.IsMet(
            "In Contoso US they were installed in this order: Power Virtual Agents telephony extension (1 November 2021, 07:15 UTC), Omnichannel Power Virtual Agents extension (2 November 2021, 07:15 UTC) and Omnichannel voice Power Virtual Agents extension (3 November 2021, 07:15 UTC).",
            Judged.By<ExtensionsWereInstalledInOrder>(SampleFacts.Ready())
        );

    [Fact]
    public void Extensions_of_the_same_moment_show_no_other_order() =>
        Assert.True(
            Judged.By<ExtensionsWereInstalledInOrder>(SampleFacts.Ready(extensions: Sample.Extensions(1, 1, 1))).IsMet
        );

    [Fact]
    public void A_telephony_extension_that_came_late_makes_both_others_come_again()
    {
        Finding finding = Judged.By<ExtensionsWereInstalledInOrder>(
            SampleFacts.Ready(extensions: Sample.Extensions(telephony: 5))
        );

        Judged.IsUnmet(
            "In Contoso US they were installed in this order: Omnichannel Power Virtual Agents extension (2 November 2021, 07:15 UTC), Omnichannel voice Power Virtual Agents extension (3 November 2021, 07:15 UTC) and Power Virtual Agents telephony extension (5 November 2021, 07:15 UTC). Voice needs the order telephony, Omnichannel, voice.",
            new Remedy(
                "Remove the Omnichannel voice Power Virtual Agents extension and Omnichannel Power Virtual Agents extension from Contoso US, then install them again in the order Omnichannel Power Virtual Agents extension and Omnichannel voice Power Virtual Agents extension.",
                Administrator.AzureAdministrator,
                Extension.Omnichannel.AppSource(),
                "Omnichannel Power Virtual Agents extension in AppSource"
            ),
            finding
        );
        Assert.True(finding.Stops(OperationKind.EnableVoice));
        Assert.False(finding.Stops(OperationKind.Connect));
    }

    [Fact]
    public void A_voice_extension_that_came_early_comes_again_alone() =>
        Assert.Equal(
            new Remedy(
                "Remove the Omnichannel voice Power Virtual Agents extension from Contoso US, then install it again.",
                Administrator.AzureAdministrator,
                Extension.OmnichannelVoice.AppSource(),
                "Omnichannel voice Power Virtual Agents extension in AppSource"
            ),
            Judged
                .By<ExtensionsWereInstalledInOrder>(
                    SampleFacts.Ready(extensions: Sample.Extensions(1, omnichannel: 5, omnichannelVoice: 3))
                )
                .Remedy
        );

    [Fact]
    public void An_order_with_a_gap_is_undetermined_and_names_what_is_missing() =>
        Judged.IsUndetermined(
            "The order can't be judged until all three are installed in Contoso US; not there: Power Virtual Agents telephony extension and Omnichannel voice Power Virtual Agents extension.",
            Install(Extension.Telephony, "dynamics-crm/mscrm.mspva_telephony_extension") with
            {
                Action = "Install what is missing in Contoso US, in the order telephony, Omnichannel, voice.",
            },
            Judged.By<ExtensionsWereInstalledInOrder>(
                SampleFacts.Ready(extensions: Sample.Extensions(telephony: null, omnichannelVoice: null))
            )
        );

    private static Remedy Install(Extension extension, string offer) =>
        new(
            $"Install the {extension.Name()} in Contoso US from AppSource; voice needs all three, in the order telephony, Omnichannel, voice.",
            Administrator.AzureAdministrator,
            new Uri($"https://appsource.microsoft.com/product/{offer}"),
            $"{extension.Name()} in AppSource"
        );
}
