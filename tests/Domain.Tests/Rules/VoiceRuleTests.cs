using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Operations;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Rules.Bots;
using HandoffPortal.Domain.Rules.Links;
using HandoffPortal.Domain.Rules.Workstreams;
using HandoffPortal.TestKit;

namespace HandoffPortal.Domain.Tests.Rules;

public sealed class VoiceRuleTests
{
    private static readonly Workstream Calls = Sample.Workstream(
        "Store calls",
        (int)StreamSource.VoiceCall,
        defaultQueue: Sample.QueueId
    );

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_bot_without_authentication_suits_voice(int mode) =>
        Judged.IsMet(
            "Store Locator uses no authentication.",
            Judged.By<VoiceNeedsNoAuthentication>(SampleFacts.Ready(voice: true, bot: Sample.Bot(authentication: mode)))
        );

    [Theory]
    [InlineData(2, "only for Teams")]
    [InlineData(3, "Azure Active Directory")]
    [InlineData(4, "OAuth 2")]
    public void Authentication_with_voice_on_carries_nothing_on_calls(int mode, string how)
    {
        Finding finding = Judged.By<VoiceNeedsNoAuthentication>(
            SampleFacts.Ready(voice: true, bot: Sample.Bot(authentication: mode))
        );

        Judged.IsUnmet(
            $"Store Locator uses authentication ({how}) and voice is on. On calls the authentication variables carry nothing.",
            Judged.InPowerVirtualAgents(
                "Build the topics that calls reach so that they need no authentication variables, or turn voice or authentication off."
            ),
            finding
        );
        Assert.False(finding.Stops(OperationKind.EnableVoice));
    }

    [Fact]
    public void Authentication_with_voice_off_is_met_and_warns_of_voice() =>
        Judged.IsMet(
            "Voice is off. Store Locator uses authentication (Azure Active Directory); with voice on, its authentication variables would carry nothing on calls.",
            Judged.By<VoiceNeedsNoAuthentication>(SampleFacts.Ready(bot: Sample.Bot(authentication: 3)))
        );

    [Fact]
    public void Authentication_that_nobody_knows_matters_only_with_voice()
    {
        Judged.IsMet(
            "Voice is off.",
            Judged.By<VoiceNeedsNoAuthentication>(SampleFacts.Ready(bot: Sample.Bot(authentication: 9)))
        );
        Judged.IsUndetermined(
            "Voice is on, and the authentication of Store Locator is \"unknown value 9\", which the portal does not know. Authentication variables carry nothing on calls.",
            Judged.InPowerVirtualAgents("Check the bot's authentication in Power Virtual Agents."),
            Judged.By<VoiceNeedsNoAuthentication>(SampleFacts.Ready(voice: true, bot: Sample.Bot(authentication: 9)))
        );
    }

    [Fact]
    public void An_unreadable_record_leaves_open_whether_voice_is_on()
    {
        Fault fault = Sample.Forbidden();
        HandoffFacts facts = SampleFacts
            .Ready(bot: Sample.Bot(authentication: 3), routing: SampleFacts.Route(Calls))
            .WithUnreadableRecord(fault);

        Judged.CannotTell(fault, Administrator.AzureAdministrator, Judged.By<VoiceNeedsNoAuthentication>(facts));
        Judged.CannotTell(fault, Administrator.AzureAdministrator, Judged.By<VoiceWorkstreamHasVoice>(facts));
        Judged.CannotTell(fault, Administrator.AzureAdministrator, Judged.By<ConnectionCanCarryVoice>(facts));
    }

    [Fact]
    public void Without_a_voice_workstream_voice_may_be_off() =>
        Judged.IsMet(
            "No voice workstream in Contoso US Service routes to Store Locator.",
            Judged.By<VoiceWorkstreamHasVoice>(SampleFacts.Ready())
        );

    [Fact]
    public void A_voice_workstream_with_voice_on_carries_calls() =>
        Judged.IsMet(
            "Calls come from Store calls, and voice is on.",
            Judged.By<VoiceWorkstreamHasVoice>(SampleFacts.Ready(voice: true, routing: SampleFacts.Route(Calls)))
        );

    [Fact]
    public void A_voice_workstream_with_voice_off_lets_calls_fail() =>
        Judged.IsUnmet(
            "Calls come from Store calls in Contoso US Service, but voice is off for Store Locator: these calls fail.",
            Judged.InOmnichannel(
                "Turn Enable voice on, or take the bot out of Store calls.",
                "msdyn_liveworkstream",
                "0d",
                "Store calls",
                Administrator.BotAdministrator
            ),
            Judged.By<VoiceWorkstreamHasVoice>(SampleFacts.Ready(routing: SampleFacts.Route(Calls)))
        );

    [Fact]
    public void An_inactive_voice_workstream_takes_no_calls() =>
        Assert.True(
            Judged
                .By<VoiceWorkstreamHasVoice>(
                    SampleFacts.Ready(routing: SampleFacts.Route(Calls with { Active = false }))
                )
                .IsMet
        );

    [Fact]
    public void A_connection_that_the_portal_made_carries_voice() =>
        Judged.IsMet(
            "The portal made this connection on 3 November 2026; it can carry voice.",
            Judged.By<ConnectionCanCarryVoice>(SampleFacts.Ready())
        );

    [Fact]
    public void An_adopted_connection_must_be_made_again_before_voice()
    {
        Finding finding = Judged.By<ConnectionCanCarryVoice>(
            SampleFacts.Ready(new Standing.Adopted(Sample.Link, new DateTimeOffset(2021, 3, 5, 0, 0, 0, TimeSpan.Zero)))
        );

        Judged.IsUnmet(
            "Store Locator was connected outside the portal. Its bot user was created on 5 March 2021. A connection made before November 2021 can't carry voice until it is made again.",
            new Remedy("Disconnect the bot and connect it again.", PageControl.Disconnect),
            finding
        );
        Assert.True(finding.Stops(OperationKind.EnableVoice));
    }

    [Fact]
    public void A_connection_found_without_a_record_must_be_made_again_too() =>
        Judged.IsUnmet(
            "Store Locator was connected outside the portal. A connection made before November 2021 can't carry voice until it is made again.",
            new Remedy(
                "Select Enable: it takes the connection up as it is. Then disconnect the bot and connect it again.",
                PageControl.Enable
            ),
            Judged.By<ConnectionCanCarryVoice>(SampleFacts.Ready().WithoutRecord())
        );

    [Fact]
    public void Without_a_connection_there_is_nothing_to_carry_voice()
    {
        Finding finding = Judged.By<ConnectionCanCarryVoice>(SampleFacts.Connectable());

        Judged.IsNotYet("Store Locator is not connected.", "Connect the bot first.", finding);
        Assert.True(finding.Stops(OperationKind.EnableVoice));
    }
}
