using HandoffPortal.Domain.Bots;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.Bots;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

public sealed class TeamsChannelRuleTests
{
    private static readonly TeamsChannel NotTold = new TeamsChannel.Undetermined("Its configuration is not JSON.");

    [Fact]
    public void A_Teams_channel_that_is_on_is_said() =>
        Judged.IsMet("The Teams channel of Store Locator is on.", Judged.By<TeamsChannelIsOn>(SampleFacts.Ready()));

    [Fact]
    public void A_Teams_channel_that_is_off_blocks_nothing_since_Connect_turns_it_on()
    {
        Finding finding = Judged.By<TeamsChannelIsOn>(
            SampleFacts.Connectable(bot: Sample.Bot(teams: new TeamsChannel.Off()))
        );

        Judged.IsUnmet(
            "The Teams channel of Store Locator is off; the bot talks to Omnichannel over it.",
            new Remedy("Select Connect: it turns the channel on.", PageControl.Environment),
            finding
        );
        Assert.DoesNotContain(Enum.GetValues<OperationKind>(), finding.Stops);
    }

    [Fact]
    public void A_connected_bot_gets_its_Teams_channel_back_by_restoring_and_an_unrecorded_one_in_Power_Virtual_Agents()
    {
        HandoffFacts off = SampleFacts.Ready(bot: Sample.Bot(teams: new TeamsChannel.Off()));

        Assert.Equal(
            new Remedy("Restore what the record says: that turns the channel on.", PageControl.Drifts),
            Judged.By<TeamsChannelIsOn>(off).Remedy
        );
        Assert.Equal(
            Judged.InPowerVirtualAgents("Turn the Teams channel on in Power Virtual Agents, under Channels."),
            Judged.By<TeamsChannelIsOn>(off.WithoutRecord()).Remedy
        );
    }

    [Fact]
    public void A_configuration_that_does_not_tell_is_undetermined_and_left_alone() =>
        Judged.IsUndetermined(
            "Whether the Teams channel of Store Locator is on can't be told. Its configuration is not JSON.",
            Judged.InPowerVirtualAgents(
                "Check in Power Virtual Agents, under Channels, that the Teams channel is on; the portal leaves it as it is."
            ),
            Judged.By<TeamsChannelIsOn>(SampleFacts.Connectable(bot: Sample.Bot(teams: NotTold)))
        );

    [Fact]
    public void A_bot_that_is_not_managed_has_nothing_to_be_known() =>
        Judged.IsMet(
            "Store Locator is not a managed bot.",
            Judged.By<ManagedBotIsKnown>(SampleFacts.Ready(bot: Sample.Bot(teams: NotTold)))
        );

    [Fact]
    public void A_managed_bot_that_tells_is_met() =>
        Judged.IsMet(
            "Store Locator is a managed bot, and its configuration can be read.",
            Judged.By<ManagedBotIsKnown>(SampleFacts.Ready(bot: Sample.Bot(managed: true)))
        );

    [Fact]
    public void A_managed_bot_that_does_not_tell_waits_for_its_next_import_and_blocks_nothing()
    {
        Finding finding = Judged.By<ManagedBotIsKnown>(
            SampleFacts.Connectable(bot: Sample.Bot(managed: true, teams: NotTold))
        );

        Judged.IsUndetermined(
            "Store Locator is a managed bot, and it can't be determined whether Omnichannel is enabled for it. If it comes with Omnichannel enabled, this message disappears after its next import; if it doesn't, the message stays.",
            Judged.InPowerVirtualAgents(
                "Import the bot's solution again, or remove the unmanaged layer on top of the bot."
            ),
            finding
        );
        Assert.DoesNotContain(Enum.GetValues<OperationKind>(), finding.Stops);
    }
}
