using System.Collections.Immutable;
using HandoffPortal.Domain;
using HandoffPortal.Domain.Connections;
using HandoffPortal.Domain.Facts;
using HandoffPortal.Domain.Rules;
using HandoffPortal.Domain.Topics;
using HandoffPortal.Portal.Features.Voice;
using HandoffPortal.Portal.Tests.Omnichannel;
using HandoffPortal.TestKit;
using static HandoffPortal.TestKit.SampleTopics;
using Sample = HandoffPortal.Portal.Tests.Omnichannel.Sample;

namespace HandoffPortal.Portal.Tests.Voice;

public sealed class VoiceSeenTests
{
    [Fact]
    public void The_three_actions_and_two_variables_come_in_the_order_of_the_documentation() =>
        Assert.Equal(
            [
                "Send uninterruptible voice message",
                "Transfer the call to a different phone number",
                "Hang up",
                "bot.CustomerPhoneNumber",
                "bot.OrganizationPhoneNumber",
            ],
            Seen(Sample.Connected()).Gifts.Select(gift => gift.Name)
        );

    [Fact]
    public void Each_action_tells_the_one_input_that_it_takes() =>
        Assert.Equal(
            ["UninterruptibleMessage", "TargetPhoneNumber", null],
            Seen(Sample.Connected()).Gifts.Where(gift => gift.IsAction).Select(gift => gift.Input)
        );

    [Fact]
    public void With_the_telephony_extension_all_of_it_is_available()
    {
        TelephonyView telephony = Telephony(Extension.Telephony, Extension.Omnichannel, Extension.OmnichannelVoice);

        Assert.Equal("Available", telephony.Look.Text);
        Assert.Empty(telephony.Missing);
    }

    [Fact]
    public void Without_it_none_is_and_what_to_install_comes_in_order()
    {
        TelephonyView telephony = Telephony(Extension.OmnichannelVoice);

        Assert.Equal("Not available", telephony.Look.Text);
        Assert.Equal([Extension.Telephony, Extension.Omnichannel], telephony.Missing.AsEnumerable());
        Assert.Equal("The Power Virtual Agents telephony extension is not installed in Contoso US", telephony.Sentence);
    }

    [Fact]
    public void Another_extension_that_is_missing_takes_nothing_away()
    {
        TelephonyView telephony = Telephony(Extension.Telephony, Extension.Omnichannel);

        Assert.Equal("Available", telephony.Look.Text);
        Assert.Equal("Calls need 1 more extension solution in Contoso US", telephony.Sentence);
    }

    [Fact]
    public void What_could_not_be_read_is_never_called_missing()
    {
        HandoffFacts facts = Sample.Connected() with
        {
            Extensions = Reading.Failed<ImmutableArray<InstalledExtension>>(Sample.Trouble),
        };

        TelephonyView telephony = TelephonyView.Of(facts);

        Assert.Equal("Could not tell", telephony.Look.Text);
        Assert.Empty(telephony.Missing);
        Assert.Equal(Sample.Trouble, telephony.Unread);
    }

    [Fact]
    public void While_voice_is_off_and_nothing_sends_calls_nothing_is_judged()
    {
        VoiceSeen seen = Seen(Sample.Connected());

        Assert.Equal("Nothing is spoken now", seen.Calls.Title);
        Assert.Equal("Voice is off. No workstream sends calls to this bot.", seen.Calls.Sentence);
        Assert.False(seen.Calls.AreJudged);
        Assert.True(seen.OnCalls.IsEmpty);
    }

    [Fact]
    public void As_if_voice_were_on_it_is_judged_and_said_that_nothing_is_spoken()
    {
        VoiceSeen seen = Seen(Sample.Connected(), asIf: true);

        Assert.True(seen.Calls.AreJudged);
        Assert.True(seen.Calls.AsIf);
        Assert.Equal("Nothing is spoken now", seen.Calls.Title);
    }

    [Fact]
    public void With_voice_on_the_question_what_if_changes_nothing()
    {
        VoiceSeen seen = Seen(Sample.Connected(voice: true), asIf: true);

        Assert.True(seen.Calls.Come);
        Assert.False(seen.Calls.AsIf);
    }

    [Fact]
    public void A_workstream_that_sends_calls_is_named_though_voice_is_off()
    {
        Routing routing = Sample.Routed();
        Routing calls = routing with
        {
            Workstreams = [routing.Workstreams[0] with { Channel = new((int)StreamSource.VoiceCall) }],
        };

        CallsToTheBot seen = CallsToTheBot.Of(Sample.Connected(routing: calls), asIf: false);

        Assert.True(seen.Come);
        Assert.Equal("Voice is off. The workstream Store chat sends calls to this bot.", seen.Sentence);
    }

    [Fact]
    public void A_routing_that_could_not_be_read_is_not_taken_for_one_without_calls()
    {
        HandoffFacts facts = Sample.Connected();
        CallsToTheBot seen = CallsToTheBot.Of(
            facts with
            {
                Omnichannel = facts.Omnichannel! with { Routing = Reading.Failed<Routing>(Sample.Trouble) },
            },
            asIf: false
        );

        Assert.Equal("Whether calls come to this bot could not be told", seen.Title);
        Assert.Contains(Sample.Trouble.What, seen.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bot_that_is_not_connected_gets_no_calls() =>
        Assert.Equal(
            "Voice is off. The bot is not connected to Omnichannel, so no workstream sends calls to it.",
            CallsToTheBot.Of(Sample.Facts(new Standing.Awaiting()), asIf: false).Sentence
        );

    [Fact]
    public void Each_use_is_found_with_the_name_of_its_node()
    {
        HandoffFacts facts = With(Of(Topic("Goodbye", Message(7, "Bye."), Redirect(9, HangUp))));

        NamedUse use = Assert.Single(Uses(facts, "Hang up"));

        Assert.Equal(("Goodbye", "Hang up", 9), (use.Use.Visit.Topic.Name, use.Node, use.Use.Line));
    }

    [Fact]
    public void That_no_topic_uses_something_is_said_of_topics_that_could_be_read_only()
    {
        Assert.Equal("No topic of this bot uses it.", Without(Of(Topic("Goodbye"))));
        Assert.Equal(
            "No topic that could be read uses it.",
            Without(Of(Topic("Goodbye"), Damaged("Broken", 3, "So.")))
        );
    }

    [Fact]
    public void An_action_that_nothing_tells_apart_from_a_redirect_is_not_said_to_be_unused()
    {
        Topic greeting = Topic("Greeting", Redirect(9, "contoso.topic.Goodbye"));

        Assert.Equal(
            "Some redirects lead to what was not found. Whether they call it can't be told.",
            Without(new BotTopics([Topic("Goodbye", Redirect(9, HangUp))], []))
        );
        Assert.Equal("No topic of this bot uses it.", Without(new BotTopics([greeting, Topic("Goodbye")], [])));
    }

    private static string Without(BotTopics topics) => Gift(With(topics), "Hang up").WithoutUses;

    private static ImmutableArray<NamedUse> Uses(HandoffFacts facts, string name) =>
        Gift(facts, name).Uses.Match(uses => uses, _ => []);

    private static VoiceGift Gift(HandoffFacts facts, string name) =>
        VoiceGift.All(facts).Single(gift => gift.Name == name);

    private static HandoffFacts With(BotTopics topics) => Sample.Connected() with { Topics = Reading.Of(topics) };

    private static TelephonyView Telephony(params Extension[] extensions) =>
        TelephonyView.Of(Sample.Facts(new Standing.Awaiting(), extensions: extensions));

    private static VoiceSeen Seen(HandoffFacts facts, bool asIf = false) =>
        VoiceSeen.Of(facts, asIf, RuleEdition.November2021);
}
